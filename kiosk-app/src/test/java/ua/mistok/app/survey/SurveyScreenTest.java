package ua.mistok.app.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import ua.mistok.app.ui.Comfort;
import ua.mistok.app.ui.TypedField;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.survey.Setting;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

class SurveyScreenTest extends BrowserlessTest {

    private static final String TWO =
            """
            - {code: a, label: Перше}
            - {code: b, label: Друге}
            - {code: c, label: Третє}
            """;

    private final AtomicInteger ends = new AtomicInteger();
    private SurveyRun run;

    @BeforeEach
    void speak() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
        run = begin("- {id: q0, kind: note, text: Нічого ще не питали.}");
    }

    @Test
    void a_touched_face_is_the_answer_and_goes_on() {
        ask(
                """
                - id: q1
                  kind: smiley
                  text: Як вам?
                  labels: {1: Погано, 2: Так собі, 3: Ніяк, 4: Добре, 5: Чудово}
                - id: q2
                  kind: note
                  text: Дякуємо
                """);
        touch("Добре");
        assertThat(answers()).isEqualTo(Map.of("q1", List.of("4")));
        assertThat($(H1.class).single().getText()).isEqualTo("Дякуємо");
    }

    @Test
    void a_number_of_the_scale_is_the_answer_and_the_last_one_ends() {
        ask(
                """
                - id: q1
                  kind: nps
                  text: Чи порадите?
                  labels: {0: точно ні, 10: неодмінно}
                """);
        assertThat(html()).contains("0 — точно ні", "10 — неодмінно");
        assertThat(html()).contains("Торкніться числа від 0 до 10.");
        touch("9");
        assertThat(answers()).isEqualTo(Map.of("q1", List.of("9")));
        assertThat(ends).hasValue(1);
    }

    @Test
    void a_scale_with_words_for_each_number_is_a_list_of_choices() {
        ask(
                """
                - id: q1
                  kind: agreement
                  text: Я знаю.
                  labels: {1: Зовсім ні, 2: Радше ні, 3: Посередньо, 4: Радше так, 5: Цілком так}
                """);
        touch("Цілком так");
        assertThat(answers()).isEqualTo(Map.of("q1", List.of("5")));
    }

    @Test
    void what_was_chosen_is_shown_on_coming_back_and_a_touch_on_it_goes_on() {
        ask(choice("q1") + choice("q2"));
        touch("Друге");
        touch("Назад");
        assertThat(button("Друге").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(button("Перше").getElement().getAttribute("aria-pressed")).isEqualTo("false");
        touch("Друге");
        touch("Перше");
        assertThat(answers()).isEqualTo(Map.of("q1", List.of("b"), "q2", List.of("a")));
    }

    @Test
    void none_of_these_unchecks_the_others_and_the_other_way_round() {
        ask(
                """
                - id: q1
                  kind: multi
                  text: Що з цього?
                  options:
                    - {code: a, label: Перше}
                    - {code: b, label: Друге}
                    - {code: none, label: Жодне, exclusive: true, last: true}
                """);
        assertThat(button("Далі").isEnabled()).isFalse();
        touch("Перше");
        touch("Друге");
        touch("Жодне");
        assertThat(checked("Перше")).isEqualTo("false");
        assertThat(checked("Жодне")).isEqualTo("true");
        touch("Друге");
        assertThat(checked("Жодне")).isEqualTo("false");
        touch("Далі");
        assertThat(answers()).isEqualTo(Map.of("q1", List.of("b")));
    }

    @Test
    void places_are_given_by_touches_and_move_up_when_one_is_taken_back() {
        ask("- id: q1\n  kind: ranking\n  top: 2\n  text: Що важливіше?\n  options:\n" + in(TWO));
        touch("Третє");
        touch("Перше");
        assertThat(named("Місце 1: Третє")).isTrue();
        assertThat(named("Місце 2: Перше")).isTrue();
        touch("1Третє");
        assertThat(named("Місце 1: Перше")).isTrue();
        assertThat(button("Далі").isEnabled()).isFalse();
        touch("Друге");
        touch("Далі");
        assertThat(answers()).isEqualTo(Map.of("q1", List.of("a", "b")));
    }

    @Test
    void a_number_out_of_range_is_told_with_the_range_and_a_sample_and_stays() {
        ask("- {id: q1, kind: number, min: -5, max: 120, decimals: 1, text: \"Скільки?\"}\n");
        assertThat(field().getElement().getAttribute("data-keyboard")).contains("\"number\"");
        type("130,5");
        touch("Далі");
        assertThat(objection()).isEqualTo("Треба число від −5 до 120. Наприклад: 35");
        assertThat(html()).contains("130,5");
        type("1,25");
        touch("Далі");
        assertThat(objection()).startsWith("Після коми треба одну цифру.");
        type("−2,5");
        touch("Далі");
        assertThat(answers()).isEqualTo(Map.of("q1", List.of("-2.5")));
    }

    @Test
    void a_sign_and_a_comma_have_keys_only_where_they_may_be_needed() {
        ask("- {id: q1, kind: number, min: 0, max: 20, text: \"Скільки?\"}\n");
        assertThat(field().getElement().getAttribute("data-keyboard")).contains("\"digits\"");
    }

    @Test
    void a_day_may_be_typed_without_points_and_a_wrong_one_is_told() {
        ask("- {id: q1, kind: date, earliest: 1900-01-01, latest: 2026-12-31, text: \"Коли?\"}\n");
        type("31.02.2020");
        touch("Далі");
        assertThat(objection())
                .isEqualTo("Такої дати немає. Треба день, місяць і рік. Наприклад: 24.08.1991");
        type("24081991");
        assertThat(html()).contains("24.08.1991");
        touch("Далі");
        assertThat(answers()).isEqualTo(Map.of("q1", List.of("1991-08-24")));
    }

    @Test
    void words_of_one_s_own_are_tidied_and_cut_at_whole_signs_and_nothing_breaks() {
        ask("- {id: q1, kind: long-text, text: \"Що найкорисніше?\"}\n" + choice("q2"));
        type("\u0007" + "שלום " + "👩‍👩‍👧‍👦".repeat(40));
        touch("Далі");
        var kept = run.words().getOrDefault("q1", "");
        assertThat(kept).startsWith("שלום 👩").endsWith("👦");
        assertThat(kept.codePointCount(0, kept.length())).isLessThanOrEqualTo(200);
        assertThat(run.response().answers().getOrDefault("q1", List.of())).isEmpty();
    }

    @Test
    void what_was_typed_is_escaped_counted_and_there_again_on_coming_back() {
        ask("- {id: q1, kind: short-text, text: \"Що ще?\"}\n" + choice("q2"));
        assertThat(html()).contains("Не пишіть імен, телефонів, адрес", "Лишилося знаків: 200");
        type("<b>так</b>");
        assertThat(html()).contains("&lt;b&gt;так&lt;/b&gt;", "Лишилося знаків: 190");
        touch("Далі");
        assertThat(html()).doesNotContain("так");
        touch("Назад");
        assertThat(html()).contains("&lt;b&gt;так&lt;/b&gt;");
    }

    @Test
    void another_answer_takes_words_and_waits_for_forward() {
        ask(
                """
                - id: q1
                  kind: single
                  text: Що саме?
                  options:
                    - {code: a, label: Перше}
                    - {code: other, label: Інше, last: true, words: true}
                """
                        + choice("q2"));
        touch("Інше");
        assertThat($(H1.class).single().getText()).isEqualTo("Що саме?");
        type("Щось своє");
        touch("Далі");
        assertThat(run.words()).isEqualTo(Map.of("q1", "Щось своє"));
        assertThat(answers()).isEqualTo(Map.of("q1", List.of("other")));
    }

    @Test
    void a_note_is_read_and_left() {
        ask("- {id: q1, kind: note, text: Це анонімно.}\n" + choice("q2"));
        assertThat(button("Далі").isEnabled()).isTrue();
        assertThat(find("Пропустити")).isFalse();
        touch("Далі");
        assertThat(run.question().id()).isEqualTo("q2");
    }

    @Test
    void agreeing_and_not_agreeing_weigh_the_same() {
        ask("- {id: q1, kind: consent, text: \"Чи можна?\", required: true}\n" + choice("q2"));
        assertThat(button("Погоджуюся").getClassNames())
                .isEqualTo(button("Не погоджуюся").getClassNames());
        assertThat(find("Пропустити")).isFalse();
        touch("Не погоджуюся");
        assertThat(run.refused()).isTrue();
        assertThat(ends).hasValue(1);
    }

    @Test
    void a_row_of_a_matrix_stands_under_what_its_rows_have_in_common() {
        ask(
                """
                - id: m
                  kind: matrix
                  text: Наскільки ви задоволені?
                  each:
                    kind: agreement
                    labels: {1: Ні, 2: Радше ні, 3: Посередньо, 4: Радше так, 5: Так}
                  rows:
                    - {id: m1, text: Техніка}
                    - {id: m2, text: Тиша}
                """);
        assertThat($(H1.class).single().getText()).isEqualTo("Техніка");
        assertThat(html()).contains("Наскільки ви задоволені?", "Ще 1 запитання");
        touch("Так");
        assertThat($(H1.class).single().getText()).isEqualTo("Тиша");
        assertThat(html()).contains("Останнє запитання");
    }

    @Test
    void a_question_is_left_as_the_survey_allows() {
        ask(choice("q1").replace("kind: single", "kind: single\n  declines: true") + choice("q2"));
        assertThat(find("Пропустити")).isFalse();
        touch("Не хочу відповідати");
        assertThat(run.response().declined()).containsExactly("q1");
        touch("Пропустити");
        assertThat(run.response().skipped()).containsExactly("q2");
        assertThat(ends).hasValue(1);
    }

    @Test
    void many_options_turn_pages_instead_of_scrolling_and_choices_stay() {
        var options = new StringBuilder();
        for (int code = 1; code <= 16; code++) {
            options.append("- {code: o").append(code).append(", label: Вибір ").append(code);
            options.append("}\n");
        }
        ask("- id: q1\n  kind: multi\n  text: Що потрібно?\n  options:\n" + in(options.toString()));
        assertThat(find("Вибір 8")).isTrue();
        assertThat(find("Вибір 9")).isFalse();
        touch("Вибір 2");
        touch("Ще варіанти");
        assertThat(find("Вибір 9")).isTrue();
        touch("Вибір 16");
        $(SurveyScreen.class).single().fit(Comfort.USUAL.with(Comfort.Text.LARGEST));
        touch("Далі");
        assertThat(answers()).isEqualTo(Map.of("q1", List.of("o2", "o16")));
    }

    @Test
    void a_rule_of_the_survey_is_told_in_its_own_words() {
        ask(
                """
                - {id: q1, kind: number, min: 0, max: 99, text: "Скільки разів?"}
                - id: q2
                  kind: number
                  min: 0
                  max: 99
                  text: Скільки з них тут?
                  constraint: . <= ${q1}
                  message: Тут не може бути більше, ніж загалом.
                """);
        type("3");
        touch("Далі");
        type("4");
        touch("Далі");
        assertThat(objection()).isEqualTo("Тут не може бути більше, ніж загалом.");
        assertThat(html()).contains("4");
        type("2");
        touch("Далі");
        assertThat(answers()).isEqualTo(Map.of("q1", List.of("3"), "q2", List.of("2")));
    }

    @Test
    void another_language_keeps_what_is_chosen() {
        ask("- id: q1\n  kind: multi\n  text: Що?\n  options:\n" + in(TWO));
        touch("Друге");
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        assertThat(checked("Друге")).isEqualTo("true");
        assertThat(button("Next").isEnabled()).isTrue();
    }

    private static String choice(String id) {
        return "- id: " + id + "\n  kind: single\n  text: Котре?\n  options:\n" + in(TWO);
    }

    private static String in(String options) {
        return options.indent(4);
    }

    private void ask(String questions) {
        run = begin(questions);
        UI.getCurrent().add(new SurveyScreen(run, Comfort.USUAL, ends::incrementAndGet));
    }

    private static SurveyRun begin(String questions) {
        var yaml =
                "id: s\nversion: 1\nname: Опитування\nwords: true\nquestions:\n"
                        + questions.indent(2);
        var setting = new Setting(true, Map.of());
        return SurveyRun.begin(read(yaml), setting, new Random(1), InstantSource.system());
    }

    private static Survey read(String yaml) {
        return switch (SurveyReader.read("s.yaml", yaml, List.of(Language.UKRAINIAN))) {
            case Checked.Good<Survey>(var survey, var _) -> survey;
            case Checked.Bad<Survey>(var problems) -> throw new AssertionError(problems);
        };
    }

    private Map<String, List<String>> answers() {
        return run.response().answers();
    }

    private void touch(String words) {
        test(button(words)).click();
    }

    private String checked(String words) {
        return button(words).getElement().getAttribute("aria-checked");
    }

    private String objection() {
        return $(Paragraph.class).withClassName("survey__objection").single().getText();
    }

    private NativeButton field() {
        return $(TypedField.class).single();
    }

    /// As the browser tells it when «Готово» is touched.
    private void type(String text) {
        var data = JsonNodeFactory.instance.objectNode().put("event.detail.text", text);
        var element = field().getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "typed", data));
    }

    private boolean named(String label) {
        return $(NativeButton.class).all().stream()
                .anyMatch(each -> label.equals(each.getElement().getAttribute("aria-label")));
    }

    private boolean find(String words) {
        return $(NativeButton.class).all().stream().anyMatch(each -> words(each).equals(words));
    }

    private NativeButton button(String words) {
        return $(NativeButton.class).all().stream()
                .filter(each -> words(each).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button «" + words + "»: " + html()));
    }

    private String html() {
        return html($(SurveyScreen.class).single());
    }

    private static String words(Component control) {
        return html(control).replaceAll("<[^>]*>", "").strip();
    }

    private static String html(Component component) {
        if (!component.isVisible()) {
            return "";
        }
        var html = new StringBuilder(component.getElement().getProperty("innerHTML", ""));
        html.append(component.getElement().getText());
        component.getChildren().forEach(child -> html.append(html(child)));
        return html.toString();
    }
}
