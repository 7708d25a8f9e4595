package ua.mistok.app.paper;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// The printer of a kiosk, where one is set; a hub prints nothing.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class PaperWiring {

    private static final String QUEUE = "mistok.printer";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Bean
    @Conditional(QueueIsNamed.class)
    Printer printer(@Value("${" + QUEUE + "}") String queue) {
        return new Printer(Path.of("lp"), queue.strip(), LIMIT);
    }

    /// An empty name means that there is no printer.
    static final class QueueIsNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().getProperty(QUEUE, "").isBlank();
        }
    }
}
