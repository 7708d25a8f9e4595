package ua.mistok.app.console.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;
import ua.mistok.app.console.form.ConflictDialog;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.survey.Clause;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.text.Language;

/// One survey from nothing onto the shelf, with an author, a reviewer and a librarian.
class DraftViewTest extends BrowserlessTest {

    private static final SurveyId OURS = new SurveyId("own-1");

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
    void a_survey_is_built_from_nothing_saved_and_published_by_its_author() {
        begin(OURS);
        assertThat(state()).isEqualTo("Є зміни. Вони ще не збережені.");
        text("survey-name").setValue("Наші години");
        add(Kind.SMILEY);
        area("q1-text").setValue("Чи зручні години?");
        add(Kind.SINGLE);
        area("q2-text").setValue("Коли вам зручніше?");
        text("q2-a1").setValue("Зранку");
        text("q2-a2").setValue("Увечері");
        press("q2-condition");
        assertThat(toDo()).isFalse();
        assertThat(publishing()).contains("Спершу збережіть зміни");
        press("save");

        assertThat(state()).isEqualTo("Усе збережено.");
        press("publish-now");

        var survey = kiosk.bench.shelf().findSurvey(OURS).orElseThrow();
        assertThat(survey.name().in(Language.UKRAINIAN)).isEqualTo("Наші години");
        assertThat(survey.questions())
                .extracting(one -> one.relevant().toString())
                .containsExactly(Expression.ALWAYS.toString(), "${q1} <= 1");
        assertThat(publishing()).contains("Опубліковано, версія 1.");
        assertThat($(Anchor.class).withId("to-results").single().getHref())
                .isEqualTo("staff/survey/own-1/1");
        assertThat(kiosk.bench.acts())
                .containsExactly("author:survey-saved", "author:survey-published");
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "CALCULATE", mode = EnumSource.Mode.EXCLUDE)
    void every_kind_can_be_added_seen_on_the_screen_and_published(Kind kind) {
        begin(OURS);
        text("survey-name").setValue("Одне запитання");
        add(kind);
        area("q1-text").setValue("Що скажете?");
        for (var option : List.of("q1-a1", "q1-a2", "q1-1", "q1-2")) {
            $(TextField.class).withId(option).all().forEach(field -> field.setValue("Слово"));
        }
        press("save");
        press("publish-now");

        var survey = kiosk.bench.shelf().findSurvey(OURS).orElseThrow();
        assertThat(kiosk.previewed.getLast().survey().questions())
                .extracting(one -> one.kind().getClass())
                .isEqualTo(survey.questions().stream().map(one -> one.kind().getClass()).toList());
    }

    @Test
    void what_is_left_to_do_is_said_with_its_place() {
        begin(OURS);
        add(Kind.SINGLE);

        var words = $(Section.class).withId("to-do").single().getElement().getTextRecursively();

        assertThat(words)
                .contains("Що ще зробити", "Назва: Напишіть це")
                .contains("Запитання 1, Текст запитання: Напишіть це");
        assertThat(card("q1")).contains("Запитання 1, Текст запитання");
        assertThat(kiosk.previewed).isEmpty();
    }

    @Test
    void the_order_is_changed_by_buttons_and_a_move_that_breaks_a_condition_is_asked_about() {
        begin(OURS);
        add(Kind.SMILEY);
        add(Kind.NOTE);
        press("q2-condition");
        press("q2-up");

        assertThat(order()).as("it asks first").containsExactly("q1", "q2");
        var asked = $(ConfirmDialog.class).single();
        assertThat(asked.getElement().getProperty("message")).contains("2. ще без слів");
        test(asked).confirm();

        assertThat(order()).containsExactly("q2", "q1");
        assertThat(card("q2")).contains("Умова питає про те, чого вище немає");
        press("q2-down");
        assertThat(order()).containsExactly("q1", "q2");
        assertThat($(Button.class).withId("q1-up").single().isEnabled()).isFalse();
    }

    @Test
    void what_was_removed_comes_back_to_its_place() {
        begin(OURS);
        add(Kind.SMILEY);
        add(Kind.NUMBER);
        press("q1-away");
        assertThat(order()).containsExactly("q2");

        press("undo");

        assertThat(order()).containsExactly("q1", "q2");
    }

    @Test
    void a_condition_is_put_together_of_words() {
        begin(OURS);
        add(Kind.MULTI);
        text("q1-a1").setValue("Кава");
        text("q1-a2").setValue("Чай");
        add(Kind.NOTE);
        press("q2-condition");
        assertThat(relevant("q2")).isEqualTo("selected(${q1}, 'a1')");
        choose("q2-test-0", Clause.Test.HAS_NOT);
        choose("q2-value-0", "a2");
        assertThat(relevant("q2")).isEqualTo("not(selected(${q1}, 'a2'))");
        press("q2-condition");
        choose("q2-test-1", Clause.Test.ANSWERED);
        assertThat(relevant("q2")).isEqualTo("not(selected(${q1}, 'a2')) and ${q1} != ''");
        assertThat(card("q2")).contains("не містить «Чай» і", "є відповідь");
        press("q2-condition-away-0");
        press("q2-condition-away-0");
        assertThat(relevant("q2")).isEmpty();
    }

    @Test
    void an_authors_own_condition_is_shown_and_kept() {
        copy("needs");
        press("e8-open");
        assertThat($(Code.class).single().getText())
                .isEqualTo("count-selected(${e1}) > 0 and not(selected(${e1}, 'none'))");
        area("e8-text").setValue("Почнімо?");
        assertThat(relevant("e8"))
                .isEqualTo("count-selected(${e1}) > 0 and not(selected(${e1}, 'none'))");
    }

    @Test
    void a_shipped_survey_is_read_only_and_tried() {
        show(new SurveyId("pulse"));

        assertThat($(Outline.class).single().getElement().getTextRecursively())
                .contains("Як вам сьогодні в бібліотеці?", "How was the library today?")
                .contains("не більше ніж «2 · Погано»");
        assertThat($(TextField.class).all()).isEmpty();
        assertThat(kiosk.previewed).isNotEmpty();
    }

    @Test
    void the_preview_shows_the_open_question_and_the_whole_and_notes_nothing() {
        copy("pulse");
        assertThat(kiosk.previewed.getLast().survey().questions()).hasSize(2);
        press("a2-open");
        assertThat(kiosk.previewed.getLast().question().id()).isEqualTo("a2");
        press("a2-shut");

        kiosk.ended.run();

        assertThat(kiosk.bench.acts()).isEmpty();
    }

    @Test
    void of_two_who_save_at_once_the_later_one_sees_both() {
        begin(OURS);
        text("survey-name").setValue("Моє");
        press("save");
        text("survey-name").setValue("Моє краще");
        kiosk.bench.workshop.save(OURS, "id: own-1\nversion: 1\nname: Їхнє\n", 1, "reviewer");

        press("save");

        assertThat($(ConflictDialog.class).single().getElement().getTextRecursively())
                .contains("reviewer", "Назва: було «Їхнє», стало «Моє краще».");
        test($(Button.class).withText("Зберегти моє").single()).click();
        assertThat(kiosk.bench.workshop.history(OURS)).hasSize(3);
        assertThat(kiosk.bench.workshop.text(OURS).orElseThrow()).contains("Моє краще");
    }

    @Test
    void a_save_is_brought_back_and_what_waits_can_be_forgotten() {
        begin(OURS);
        text("survey-name").setValue("Перше");
        press("save");
        text("survey-name").setValue("Друге");
        press("save");
        text("survey-name").setValue("Третє");
        press("discard");
        assertThat(text("survey-name").getValue()).isEqualTo("Друге");

        press("restore-1");

        assertThat(text("survey-name").getValue()).isEqualTo("Перше");
        assertThat(kiosk.bench.acts()).last().isEqualTo("author:survey-restored");
    }

    @Test
    void a_shared_one_is_sent_read_with_its_difference_and_published_by_somebody_else() {
        var id = new SurveyId("vinnytsia-1");
        begin(id);
        text("survey-name").setValue("Наші години");
        text("survey-name-en").setValue("Our hours");
        add(Kind.SMILEY);
        area("q1-text").setValue("Чи зручно?");
        area("q1-text-en").setValue("Is it convenient?");
        press("save");
        press("send");
        assertThat(publishing()).contains("Чекає на другу людину. Надіслано: author.");

        kiosk.bench.signIn("reviewer");
        show(id);
        assertThat($(TextField.class).all()).as("a reviewer writes nothing").isEmpty();
        assertThat(publishing()).contains("Додано запитання «Чи зручно?».");
        press("send-back");
        assertThat(area("remark").isInvalid()).isTrue();
        area("remark").setValue("Додайте суботу.");
        press("send-back");

        kiosk.bench.signIn("author");
        show(id);
        assertThat(publishing()).contains("Додайте суботу.");
        press("send");
        kiosk.bench.signIn("reviewer");
        show(id);
        press("approve");

        assertThat(kiosk.bench.shelf().findSurvey(id)).isPresent();
        assertThat(kiosk.bench.acts())
                .containsExactly(
                        "author:survey-saved",
                        "author:survey-sent",
                        "reviewer:survey-returned",
                        "author:survey-sent",
                        "reviewer:survey-approved");
    }

    @Test
    void a_published_one_is_withdrawn_and_may_be_published_again() {
        a_survey_is_built_from_nothing_saved_and_published_by_its_author();
        press("withdraw");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(kiosk.bench.shelf().findSurvey(OURS)).isEmpty();
        press("publish-now");
        assertThat(kiosk.bench.shelf().findSurvey(OURS).map(Survey::version)).contains(1);
    }

    @Test
    void a_librarian_adds_it_to_the_mode_of_the_moment() {
        a_survey_is_built_from_nothing_saved_and_published_by_its_author();
        kiosk.bench.signIn("librarian");
        show(OURS);

        assertThat($(Anchor.class).withId("to-mode").single().getHref())
                .isEqualTo("staff/mode/self-service");
        assertThat($(Button.class).withId("withdraw").all()).isEmpty();
    }

    @Test
    void what_nobody_wrote_is_not_there() {
        var event = Mockito.mock(BeforeEvent.class);

        kiosk.draftView().setParameter(event, "own-77");

        Mockito.verify(event).rerouteToError(NotFoundException.class);
    }

    // ── hands ───────────────────────────────────────────────────────────

    private void begin(SurveyId id) {
        kiosk.unsaved.keep("author", id.slug(), "id: " + id + "\nversion: 1\n", 0);
        show(id);
    }

    private void copy(String shipped) {
        var survey = kiosk.bench.workshop.packed(new SurveyId(shipped)).orElseThrow();
        kiosk.unsaved.keep("author", "own-1", SurveyDraft.copy(survey, OURS).write(), 0);
        show(OURS);
    }

    private void show(SurveyId id) {
        UI.getCurrent().removeAll();
        var view = kiosk.draftView();
        view.setParameter(Mockito.mock(BeforeEvent.class), id.slug());
        UI.getCurrent().add(view);
    }

    private void add(Kind kind) {
        press("add-question");
        test($(NativeButton.class).withId("kind-" + kind.slug()).single()).click();
    }

    private void press(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        ((Select<T>) $(Select.class).withId(id).single()).setValue(value);
    }

    private TextField text(String id) {
        return $(TextField.class).withId(id).single();
    }

    private TextArea area(String id) {
        return $(TextArea.class).withId(id).single();
    }

    private String state() {
        return $(Paragraph.class).withId("state").single().getText();
    }

    private String publishing() {
        return $(PublishPanel.class).single().getElement().getTextRecursively();
    }

    private boolean toDo() {
        return $(TroubleList.class).all().stream().anyMatch(Component::isVisible);
    }

    private String card(String id) {
        return cards().stream()
                .filter(card -> card.getId().orElse("").equals("question-" + id))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    private List<String> order() {
        return cards().stream()
                .map(card -> card.getId().orElse("").substring("question-".length()))
                .toList();
    }

    private List<QuestionCard> cards() {
        return $(QuestionCard.class).all();
    }

    private String relevant(String question) {
        var text = kiosk.unsaved.find("author", "own-1").orElseThrow().value();
        return SurveyDraft.read(text).find(question).orElseThrow().relevant;
    }
}
