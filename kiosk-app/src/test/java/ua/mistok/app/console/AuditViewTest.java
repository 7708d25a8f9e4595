package ua.mistok.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Role;
import ua.mistok.app.journal.Act;
import ua.mistok.config.text.Language;

class AuditViewTest extends BrowserlessTest {

    @TempDir Path data;
    private KioskOfAYear kiosk;

    @BeforeEach
    void open() {
        kiosk = new KioskOfAYear(data, 0);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void who_did_what_to_whom_stands_there_the_newest_first() {
        kiosk.desk.note(Deed.EXPORTED);
        kiosk.peopleDesk.deactivate("reader");
        var view = show();

        var grid = grid(view);
        assertThat(test(grid).size()).isEqualTo(2);
        assertThat(test(grid).getCellText(0, 0)).isEqualTo("06.12.2027, 10:00–11:00");
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("адміністратор");
        assertThat(test(grid).getCellText(0, 2)).isEqualTo("Закрили доступ працівникові");
        assertThat(test(grid).getCellText(0, 3)).isEqualTo("бібліотекар (уже не працює)");
        assertThat(test(grid).getCellText(1, 2)).isEqualTo("Зберегли таблицю");
    }

    @Test
    void a_check_says_that_all_is_there_or_where_it_is_not() {
        kiosk.desk.note(Deed.EXPORTED);
        kiosk.desk.note(Deed.TEXTS_ON);
        var view = show();
        check(view);
        assertThat(said(view)).isEqualTo("Записів: 2. Усі на місці й не змінені.");

        kiosk.changeInTheStore("\"texts-on\"", "\"texts-of\"");
        check(view);

        assertThat(said(view)).startsWith("Запис 2 (06.12.2027, 10:00–11:00, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void every_deed_and_every_role_has_words(String language) {
        UI.getCurrent().setLocale(new Language(language).locale());
        var view = show();

        for (var deed : Deed.values()) {
            assertThat(TellPeople.deed(view, deed.stableName()))
                    .doesNotContain("console.", "!")
                    .isNotEqualTo(deed.stableName());
        }
        for (var role : Role.values()) {
            assertThat(TellPeople.role(view, role)).doesNotContain("console.", "!");
        }
    }

    private AuditView show() {
        var view = new AuditView(kiosk.audit, kiosk.people);
        UI.getCurrent().add(view);
        return view;
    }

    private void check(AuditView view) {
        test(find(Button.class, view).withId("check").single()).click();
    }

    private String said(AuditView view) {
        return find(Paragraph.class, view).withId("said").single().getText();
    }

    @SuppressWarnings("unchecked")
    private Grid<Act> grid(AuditView view) {
        return find(Grid.class, view).single();
    }
}
