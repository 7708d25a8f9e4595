package ua.mistok.app.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import ua.mistok.app.paper.Printing;
import ua.mistok.config.text.Language;

class PrintSheetTest extends BrowserlessTest {

    @Test
    void who_prints_learns_where_the_sheet_comes_out() {
        show(new Printing.Printed(), Language.UKRAINIAN);

        assertThat($(H1.class).single().getText()).isEqualTo("Друкуємо");
        assertThat($(Paragraph.class).single().getText()).contains("принтера");
    }

    @Test
    void who_cannot_print_learns_whom_to_call() {
        show(new Printing.NotPrinted(), Language.UKRAINIAN);

        assertThat($(H1.class).single().getText()).isEqualTo("Не надрукувалося");
        assertThat($(Paragraph.class).single().getText()).contains("бібліотекаря");
    }

    @Test
    void it_is_said_in_english_too() {
        show(new Printing.NotPrinted(), Language.ENGLISH);

        assertThat($(Paragraph.class).single().getText()).contains("call the librarian");
    }

    private static void show(Printing printing, Language language) {
        UI.getCurrent().setLocale(language.locale());
        UI.getCurrent().add(new PrintSheet(printing, () -> {}));
    }
}
