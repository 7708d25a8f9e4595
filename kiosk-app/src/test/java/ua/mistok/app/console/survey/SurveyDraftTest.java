package ua.mistok.app.console.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.app.content.Shipped;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.survey.SurveyWriter;

class SurveyDraftTest {

    private static final String EVERY_KIND =
            """
            id: own-1
            version: 3
            name: {uk: Усе, en: Everything}
            unfinished: ask
            until: 500
            words: true
            declines: true
            given:
              - {name: phase, values: [before, after]}
            questions:
              - {id: intro, kind: note, declines: false, text: {uk: Вітаємо!, en: Welcome!}}
              - {id: ok, kind: consent, required: true, text: {uk: Згода, en: Consent}}
              - id: face
                kind: smiley
                text: {uk: Як, en: How}
                again: {uk: А тепер, en: And now}
                labels: {1: a, 2: b, 3: c, 4: d, 5: e}
              - {id: s, kind: scale, from: 0, to: 10, text: {uk: С, en: S}, labels: {0: {uk: ні, en: no}, 10: {uk: так, en: yes}}}
              - {id: n, kind: number, min: -2, max: 4.5, decimals: 1, text: {uk: Ч, en: N}, constraint: ". != 3", message: {uk: Не три, en: Not three}}
              - {id: d, kind: date, earliest: 2026-01-01, latest: 2026-12-31, text: {uk: Д, en: D}, declines: false}
              - {id: t, kind: short-text, text: {uk: Т, en: T}}
              - {id: l, kind: long-text, text: {uk: Л, en: L}, relevant: "${n} > 1 and ${s} + ${n} < 9"}
              - {id: sum, kind: calculate, value: "${s} + ${n}"}
            sections:
              - id: part
                title: {uk: Розділ, en: Section}
                relevant: "${phase} = 'after'"
                questions:
                  - id: m
                    kind: matrix
                    text: {uk: М, en: M}
                    each: {kind: agreement, labels: {1: {uk: а, en: a}, 2: {uk: б, en: b}, 3: {uk: в, en: c}, 4: {uk: г, en: d}, 5: {uk: ґ, en: e}}}
                    rows:
                      - {id: m-1, text: {uk: Перше, en: First}}
                      - {id: m-2, text: {uk: Друге, en: Second}}
                  - id: r
                    kind: ranking
                    top: 2
                    shuffled: true
                    text: {uk: Р, en: R}
                    options:
                      - {code: "no", label: {uk: Ні, en: "No"}}
                      - {code: "1", label: {uk: Один, en: One}, then: {uk: Гаразд, en: Fine}}
                      - {code: z, label: {uk: Інше, en: Other}, last: true}
                  - id: g
                    kind: multi
                    apart: true
                    max: 1
                    text: {uk: Г, en: G}
                    options:
                      - {code: a, label: 18–34}
                      - {code: b, label: {uk: Жодне, en: None}, exclusive: true, last: true}
            """;

    static Stream<Survey> shipped() {
        return Shipped.SHELF.surveys().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_survey_is_the_same_after_it_went_through_the_form(Survey survey) {
        var text = SurveyDraft.read(SurveyWriter.write(survey)).write();

        assertThat(read(text)).isEqualTo(survey);
    }

    @Test
    void every_kind_and_whatever_the_form_has_no_control_for_is_kept() {
        var before = read(EVERY_KIND);

        var draft = SurveyDraft.read(EVERY_KIND);
        var text = draft.write();

        assertThat(read(text)).isEqualTo(before);
        assertThat(draft.intro.ukrainian).isEqualTo("Вітаємо!");
        assertThat(draft.questions).hasSize(11).noneMatch(one -> one.id.equals("intro"));
        assertThat(SurveyDraft.read(text).write()).isEqualTo(text);
    }

    @Test
    void what_is_not_finished_is_kept_too() {
        var draft = new SurveyDraft();
        draft.id = "own-1";
        draft.name.english = "English first";
        var question = draft.add(Kind.SINGLE);
        question.answers.addOption();

        var again = SurveyDraft.read(draft.write());

        assertThat(again.name.english).isEqualTo("English first");
        assertThat(again.questions)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.kind).isEqualTo(Kind.SINGLE);
                            assertThat(one.answers.options).hasSize(1);
                        });
        assertThat(SurveyDraft.read("no survey: [").questions).isEmpty();
    }

    @Test
    void a_question_for_words_of_ones_own_switches_them_on() {
        var draft = new SurveyDraft();
        draft.add(Kind.SHORT_TEXT);

        assertThat(draft.write()).contains("words: true");
    }

    @Test
    void a_move_goes_past_a_neighbour_and_over_the_edge_of_a_section() {
        var draft = SurveyDraft.read(EVERY_KIND);
        var matrix = draft.find("m").orElseThrow();

        draft.move(matrix, 1);
        assertThat(draft.questions.get(9).id).isEqualTo("m");
        draft.move(matrix, -1);
        draft.move(matrix, -1);
        assertThat(matrix.section).isEmpty();
        assertThat(draft.questions.indexOf(matrix)).isEqualTo(8);
        draft.move(matrix, 1);
        assertThat(matrix.section).isEqualTo("part");
        assertThat(draft.canMove(draft.find("ok").orElseThrow(), -1)).isFalse();
        assertThat(draft.canMove(draft.find("g").orElseThrow(), 1)).isFalse();
        assertThat(draft.canMove(matrix, -1)).isTrue();
    }

    @Test
    void a_move_that_breaks_a_condition_is_known_before() {
        var draft = SurveyDraft.read(EVERY_KIND);
        draft.find("l").orElseThrow().relevant = "${t} != ''";

        assertThat(draft.brokenByMove(draft.find("l").orElseThrow(), -1))
                .hasValueSatisfying(broken -> assertThat(broken.id).isEqualTo("l"));
        assertThat(draft.brokenByMove(draft.find("t").orElseThrow(), 1))
                .hasValueSatisfying(broken -> assertThat(broken.id).isEqualTo("l"));
        assertThat(draft.brokenByMove(draft.find("t").orElseThrow(), -1)).isEmpty();
    }

    @Test
    void conditions_ask_about_what_stands_before_and_never_about_groups_of_people() {
        var draft = SurveyDraft.read(EVERY_KIND);
        var late = draft.add(Kind.NOTE);

        assertThat(draft.before(late))
                .extracting(question -> question.id)
                .containsExactly("ok", "face", "s", "n", "d", "t", "l", "m", "r");
    }

    @Test
    void a_question_alone_can_be_looked_at_whatever_leads_to_it() {
        var draft = SurveyDraft.read(EVERY_KIND);

        var alone = read(draft.only("l"));

        assertThat(alone.questions()).singleElement().matches(one -> one.id().equals("l"));
    }

    private static Survey read(String text) {
        return switch (SurveyReader.read("x.yaml", text)) {
            case Good<Survey>(var survey, var _) -> survey;
            case Checked.Bad<Survey>(var problems) -> throw new AssertionError(problems);
        };
    }
}
