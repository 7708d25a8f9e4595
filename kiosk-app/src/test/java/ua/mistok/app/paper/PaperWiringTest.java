package ua.mistok.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PaperWiringTest {

    private final ApplicationContextRunner kiosk =
            new ApplicationContextRunner().withUserConfiguration(PaperWiring.class);

    @Test
    void a_kiosk_with_a_named_printer_has_one() {
        kiosk.withPropertyValues("mistok.printer=hall")
                .run(context -> assertThat(context).hasSingleBean(Printer.class));
    }

    @Test
    void without_a_name_there_is_no_printer() {
        kiosk.run(context -> assertThat(context).doesNotHaveBean(Printer.class));
        kiosk.withPropertyValues("mistok.printer= ")
                .run(context -> assertThat(context).doesNotHaveBean(Printer.class));
    }
}
