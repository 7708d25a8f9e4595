package ua.mistok.app.paper;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The printer of a kiosk, where one is set; a hub prints nothing.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class PaperWiring {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    /// @param queue its name in CUPS; an empty one means that there is no printer
    @Bean
    @Nullable Printer printer(@Value("${mistok.printer:}") String queue) {
        return queue.isBlank() ? null : new Printer(Path.of("lp"), queue.strip(), LIMIT);
    }
}
