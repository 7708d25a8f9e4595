package ua.mistok.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ua.mistok.app.access.RoutedViews;

class ConsoleRoutesTest {

    @Test
    void every_view_of_the_console_is_registered_and_no_other() {
        assertThat(ConsoleWiring.VIEWS).hasSameElementsAs(RoutedViews.ofConsole());
    }
}
