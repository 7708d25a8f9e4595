package ua.mistok.app.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.content.Shipped;
import ua.mistok.config.text.Language;

class DetailsSheetTest extends BrowserlessTest {

    private final List<String> printed = new ArrayList<>();

    @BeforeEach
    void speakUkrainian() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @Test
    void a_task_sheet_is_printed_where_there_is_a_printer() {
        show(Optional.of(() -> printed.add("task")));

        test(buttons().getFirst()).click();

        assertThat(words()).first().asString().contains("Аркуш завдань");
        assertThat(printed).containsExactly("task");
    }

    @Test
    void without_a_printer_nothing_offers_to_print() {
        show(Optional.empty());

        assertThat(words()).hasSize(1).noneMatch(words -> words.contains("Аркуш завдань"));
    }

    private void show(Optional<Runnable> printTask) {
        var service = Shipped.CONTENT.services().findFirst().orElseThrow();
        UI.getCurrent()
                .add(new DetailsSheet(service, LocalDate.of(2026, 11, 23), printTask, () -> {}));
    }

    private List<NativeButton> buttons() {
        return $(NativeButton.class).all();
    }

    private List<String> words() {
        return buttons().stream()
                .map(button -> button.getElement().getProperty("innerHTML", ""))
                .toList();
    }
}
