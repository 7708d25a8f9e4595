package ua.mistok.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.remark.Remark;
import ua.mistok.config.text.Language;

class WordsViewTest extends BrowserlessTest {

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
    void a_text_stands_with_its_survey_its_question_and_its_week() {
        leave("Тепло і світло");
        show();

        assertThat(quotes("waiting")).hasSize(1);
        assertThat(quotes("waiting").getFirst())
                .isEqualTo(
                        "Тепло і світло|Анкета заняття · Що було найкориснішим?"
                                + " · Тиждень 49: 06.12–12.12, 2027");
        assertThat(heading("waiting")).isEqualTo("Чекають на ваше рішення: 1");
    }

    @Test
    void every_text_can_be_reached_page_by_page() {
        for (var number = 0; number < 45; number++) {
            leave("Текст " + number);
        }
        show();

        var read = new HashSet<>(quotes("waiting"));
        assertThat(read).hasSize(Quotes.OF_A_PAGE);
        click("waiting", "Далі");
        read.addAll(quotes("waiting"));
        click("waiting", "Далі");
        assertThat(quotes("waiting")).hasSize(5);
        read.addAll(quotes("waiting"));
        assertThat(read).hasSize(45);
        assertThat(button("waiting", "Далі").isEnabled()).isFalse();
        click("waiting", "Назад");
        assertThat(quotes("waiting")).hasSize(Quotes.OF_A_PAGE);
    }

    @Test
    void a_released_text_stands_in_a_part_of_its_own() {
        leave("Тепло і світло");
        show();
        click("waiting", "Дозволити");

        assertThat(quotes("waiting")).isEmpty();
        assertThat(quotes("released")).hasSize(1);
        assertThat(kiosk.texts.list()).allMatch(Remark::released);
        assertThat(kiosk.acts()).extracting(StaffActed::action).contains("text-released");
        assertThat(released()).containsExactly("Тепло і світло");
    }

    @Test
    void a_text_is_deleted_only_once_somebody_says_so_again() {
        leave("Тепло і світло");
        leave("Більше стільців");
        show();
        click("waiting", "Видалити назавжди");

        var asked = $(ConfirmDialog.class).single();
        assertThat(asked.getChildren().map(child -> child.getElement().getText()).toList())
                .anyMatch(text -> text.contains("Повернути його буде не можна"));
        test(asked).cancel();
        assertThat(kiosk.texts.list()).hasSize(2);

        click("waiting", "Видалити назавжди");
        test($(ConfirmDialog.class).last()).confirm();
        assertThat(kiosk.texts.list()).hasSize(1);
        assertThat(quotes("waiting")).hasSize(1);
        assertThat(kiosk.acts()).extracting(StaffActed::action).contains("text-deleted");
    }

    @Test
    void a_text_of_a_survey_that_is_gone_can_still_be_read() {
        kiosk.texts.keep("gone", 9, "q7", "uk", "Тепло");
        show();

        assertThat(quotes("waiting").getFirst()).contains("gone · q7");
    }

    private void leave(String text) {
        kiosk.texts.keep("training", 1, "d9", "uk", text);
    }

    private List<String> released() {
        return kiosk.texts.released("training", "d9").stream().map(Remark::text).toList();
    }

    private void show() {
        UI.getCurrent().add(new WordsView(kiosk.texts, kiosk.results, kiosk.desk));
    }

    private Quotes part(String id) {
        return $(Quotes.class).withId(id).single();
    }

    private String heading(String part) {
        return $(H2.class, part(part)).single().getText();
    }

    private List<String> quotes(String part) {
        return $(ListItem.class, part(part)).all().stream()
                .map(
                        item ->
                                $(Paragraph.class, item).single().getText()
                                        + "|"
                                        + $(Span.class, item).first().getText())
                .toList();
    }

    private Button button(String part, String words) {
        return $(Button.class, (Component) part(part)).withText(words).first();
    }

    private void click(String part, String words) {
        test(button(part, words)).click();
    }
}
