package ua.mistok.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import ua.mistok.app.access.RoutedViews;
import ua.mistok.app.access.StaffOnly;

class ConsoleRoutesTest {

    @Test
    void every_view_of_the_console_is_registered_and_no_other() {
        assertThat(ConsoleWiring.VIEWS).hasSameElementsAs(RoutedViews.ofConsole());
    }

    @Test
    void on_each_page_for_staff_one_chapter_of_the_drawer_is_marked() {
        var forStaff =
                ConsoleWiring.VIEWS.stream()
                        .filter(view -> view.isAnnotationPresent(StaffOnly.class))
                        .toList();
        var marked =
                Arrays.stream(Chapter.values())
                        .map(Chapter::drawn)
                        .<Class<?>>mapMulti(
                                (chapter, view) -> {
                                    view.accept(chapter.view());
                                    chapter.below().forEach(view);
                                });
        assertThat(marked).containsExactlyInAnyOrderElementsOf(forStaff);
    }
}
