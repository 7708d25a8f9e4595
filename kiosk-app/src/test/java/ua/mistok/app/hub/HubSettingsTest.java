package ua.mistok.app.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;

/// As Spring Boot binds what the unit and the container say on the command line.
class HubSettingsTest {

    @TempDir private Path folder;

    @Test
    void the_password_of_a_file_goes_before_another() throws IOException {
        var file = Files.writeString(folder.resolve("password"), "of the file\n");

        assertThat(bind("mistok.hub.password-file", file.toString()).password())
                .isEqualTo("of the file");
        assertThat(bind("mistok.hub.password-file", "").password()).isEqualTo("of the settings");
        assertThat(bind("mistok.hub.user", "mistok").password()).isEqualTo("of the settings");
    }

    @Test
    void a_file_that_is_not_there_is_said_at_the_start() {
        var file = folder.resolve("none").toString();

        assertThatThrownBy(() -> bind("mistok.hub.password-file", file))
                .hasRootCauseInstanceOf(IOException.class)
                .hasStackTraceContaining("cannot read the password in " + file);
    }

    private static HubSettings bind(String name, String value) {
        var told = new HashMap<>(Map.of(name, value));
        told.put("mistok.hub.database", "jdbc:postgresql://127.0.0.1/mistok");
        told.put("mistok.hub.password", "of the settings");
        return new Binder(
                        List.of(new MapConfigurationPropertySource(told)),
                        null,
                        ApplicationConversionService.getSharedInstance())
                .bind("mistok.hub", HubSettings.class)
                .get();
    }
}
