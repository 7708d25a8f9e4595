package ua.mistok.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class PaperWiringTest {

    private final ApplicationContextRunner kiosk =
            new ApplicationContextRunner().withUserConfiguration(PaperWiring.class);

    @Test
    void a_kiosk_with_a_named_printer_has_one() {
        kiosk.withPropertyValues("mistok.printer=hall")
                .run(context -> assertThat(printer(context)).isPresent());
    }

    @Test
    void without_a_name_there_is_no_printer() {
        kiosk.run(context -> assertThat(printer(context)).isEmpty());
        kiosk.withPropertyValues("mistok.printer= ")
                .run(context -> assertThat(printer(context)).isEmpty());
    }

    private static Optional<Printer> printer(ApplicationContext context) {
        return Optional.ofNullable(context.getBeanProvider(Printer.class).getIfAvailable());
    }
}
