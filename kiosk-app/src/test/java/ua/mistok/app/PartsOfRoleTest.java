package ua.mistok.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.mock.env.MockEnvironment;

class PartsOfRoleTest {

    /// Everything that Spring Boot would bring, as the class path has it.
    private static final List<String> PARTS =
            StreamSupport.stream(
                            ImportCandidates.load(
                                            AutoConfiguration.class,
                                            PartsOfRoleTest.class.getClassLoader())
                                    .spliterator(),
                            false)
                    .toList();

    @Test
    void a_hub_has_health_and_metrics() {
        assertThat(partsOf("hub"))
                .containsAll(PARTS)
                .anyMatch(part -> part.endsWith("HealthEndpointAutoConfiguration"))
                .anyMatch(part -> part.endsWith("PrometheusMetricsExportAutoConfiguration"));
    }

    @Test
    void a_kiosk_has_nothing_of_them_and_everything_else() {
        assertThat(partsOf("kiosk"))
                .noneMatch(
                        part -> part.matches(".*(Health|Actuat|Management|Metrics|Observation).*"))
                .anyMatch(part -> part.endsWith("DispatcherServletAutoConfiguration"))
                .anyMatch(part -> part.endsWith("WebMvcAutoConfiguration"));
    }

    private static List<String> partsOf(String role) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(role);
        var filter = new PartsOfRole();
        filter.setEnvironment(environment);
        var matches =
                filter.match(PARTS.toArray(String[]::new), mock(AutoConfigurationMetadata.class));
        return IntStream.range(0, matches.length)
                .filter(n -> matches[n])
                .mapToObj(PARTS::get)
                .toList();
    }
}
