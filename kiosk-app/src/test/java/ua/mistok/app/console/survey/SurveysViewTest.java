package ua.mistok.app.console.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.xlsform.XlsForm;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// The list of surveys, for an author, a reviewer and a librarian.
class SurveysViewTest extends BrowserlessTest {

    private static final SurveyId OURS = new SurveyId("own-1");
    private static final SurveyId SHARED = new SurveyId("vinnytsia-1");
    private static final String TEXT =
            """
            id: %s
            version: 1
            name: {uk: Наше опитування, en: Our survey}
            questions:
              - {id: q1, kind: note, text: {uk: Вітаємо!, en: Welcome!}}
            """;

    @TempDir private Path data;
    private KioskOfSurveys kiosk;

    @BeforeEach
    void open() {
        kiosk = new KioskOfSurveys(data);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void each_survey_stands_where_it_is_on_its_way() {
        show();
        assertThat(group("packed")).contains("Як вам у бібліотеці?", "Скопіювати й змінити");
        assertThat(groups()).containsExactly("packed");

        kiosk.bench.desk.save(OURS, TEXT.formatted(OURS), 0);
        kiosk.bench.desk.save(SHARED, TEXT.formatted(SHARED), 0);
        show();
        assertThat(group("drafts")).contains("Ще не опубліковано.");
        kiosk.bench.desk.publish(OURS, 1);
        kiosk.bench.desk.send(SHARED, 1);
        show();
        assertThat(group("published")).contains("Наше опитування", "Опубліковано, версія 1.");
        assertThat(group("waiting")).contains("Надіслано на перевірку.");
        assertThat(group("packed")).as("ours ships with nothing").doesNotContain("Наше");
        kiosk.bench.desk.withdraw(OURS);
        show();
        assertThat(group("gone")).contains("Наше опитування");
    }

    @Test
    void whoever_writes_nothing_looks_only() {
        kiosk.bench.signIn("librarian");
        show();

        assertThat($(Button.class).withId("new-survey").all()).isEmpty();
        assertThat($(Button.class).withId("copy-pulse").all()).isEmpty();
        assertThat(group("packed")).contains("Відкрити");
    }

    @Test
    void a_workbook_of_another_tool_becomes_a_survey_or_says_what_is_wrong_in_it() {
        var pulse = kiosk.bench.workshop.packed(new SurveyId("pulse")).orElseThrow();
        var yes = LocalizedText.of("Так", "Yes");
        var taken = new ArrayList<Survey>();
        var wrong = new Div();
        var upload = new FormUpload(new SurveyTell(wrong), taken::add, wrong);

        upload.take("pulse.xlsx", XlsForm.write(pulse, yes, yes));
        assertThat(taken).containsExactly(pulse);
        assertThat(wrong.getElement().getTextRecursively()).isEmpty();

        upload.take("broken.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8));
        assertThat(taken).hasSize(1);
        assertThat(wrong.getElement().getTextRecursively())
                .contains("Файл не взяли", "broken.xlsx");
    }

    private void show() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(kiosk.surveysView());
    }

    private String group(String id) {
        return $(Section.class).withId(id).single().getElement().getTextRecursively();
    }

    private List<String> groups() {
        return $(Section.class).all().stream()
                .flatMap(section -> section.getId().stream())
                .toList();
    }
}
