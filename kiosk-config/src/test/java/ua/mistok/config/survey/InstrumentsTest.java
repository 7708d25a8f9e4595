package ua.mistok.config.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.survey.Answer.One;
import ua.mistok.config.survey.Answer.Point;
import ua.mistok.config.survey.Answer.Some;
import ua.mistok.config.survey.SurveyRun.Leaving;

/// The instruments that ship (domain notes, section 4): who is asked what.
class InstrumentsTest {

    private static final Content SHIPPED = Content.read(ContentSource.shipped());

    @Test
    void every_instrument_ships_and_nothing_is_wrong_with_it() {
        assertThat(SHIPPED.problems()).isEmpty();
        assertThat(SHIPPED.surveys().map(survey -> survey.id().slug()))
                .containsExactlyInAnyOrder(
                        "pulse",
                        "afterdemo",
                        "confidence",
                        "visit",
                        "training",
                        "needs",
                        "trainer-check",
                        "class-questions");
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2", "3, 1", "4, 1", "5, 1"})
    void a_smiley_asks_what_got_in_the_way_only_of_whoever_is_not_glad(int face, int questions) {
        var run = run("pulse");
        run.answer(new Point(face));

        assertThat(run.count()).isEqualTo(questions);
        assertThat(run.ended()).isEqualTo(questions == 1);
    }

    @Test
    void only_the_smiley_itself_cannot_be_skipped() {
        SHIPPED.surveys()
                .flatMap(survey -> survey.questions().stream())
                .filter(question -> !question.id().equals("a1"))
                .forEach(
                        question ->
                                assertThat(question.required().toString())
                                        .as(question.id())
                                        .isEqualTo("false()"));
        assertThat(run("pulse").leaving()).isEqualTo(Leaving.NONE);
    }

    @Test
    void a_visit_for_an_online_service_is_asked_how_it_went_and_why() {
        var run = run("visit");
        run.answer(new Some(List.of("service", "books")));
        assertThat(run.question().id()).isEqualTo("c1a");
        run.answer(new One("partly"));
        assertThat(run.question().id()).isEqualTo("c1b");
        run.skip();
        run.answer(new Point(2));
        assertThat(run.question().id()).isEqualTo("c2a");
        run.skip();
        run.skip();
        run.skip();
        assertThat(run.question().id()).isEqualTo("c5");
        assertThat(run.leaving()).isEqualTo(Leaving.DECLINE);
        run.answer(new One("75-more"));

        assertThat(run.response().answers()).doesNotContainKey("c5");
        assertThat(run.groups()).containsEntry("c5", List.of("75-more"));
    }

    @Test
    void a_contented_visit_for_books_takes_five_touches() {
        assertThat(asked("visit", Map.of(), Map.of("c1", "books", "c2", "4")))
                .containsExactly("c1", "c2", "c3", "c4", "c5");
    }

    @Test
    void the_first_need_leads_to_its_card() {
        var run = run("needs");
        run.answer(new Some(List.of("doctor", "subsidy")));
        for (var skipped = 0; skipped < 6; skipped++) {
            run.skip();
        }
        assertThat(run.question().id()).isEqualTo("e8");
        run.answer(new One("yes"));

        assertThat(run.ended()).isTrue();
        assertThat(run.destination()).contains("a07");
        assertThat(run.response().answers()).doesNotContainKey("e7");
    }

    @Test
    void whoever_needs_nothing_is_not_offered_a_beginning() {
        assertThat(asked("needs", Map.of(), Map.of("e1", "none"))).doesNotContain("e8");
    }

    @Test
    void confidence_is_the_first_item_before_a_class_and_the_last_one_after() {
        var before = asked("training", Map.of("phase", "before"), Map.of());
        assertThat(before)
                .containsExactly(
                        "confidence", "d1", "d2", "d3", "d4", "d5", "k1", "k2", "k3", "k4");

        var after = asked("training", Map.of("phase", "after"), Map.of());
        assertThat(after)
                .containsExactly(
                        "d1",
                        "d2",
                        "d3",
                        "d4",
                        "d5",
                        "k1",
                        "k2",
                        "k3",
                        "k4",
                        "d6",
                        "d7",
                        "d8",
                        "confidence-after");
    }

    @ParameterizedTest
    @CsvSource({"alone, f3", "helped, f3", "failed, f2", "no, f2"})
    void weeks_after_a_class_one_question_follows_from_the_other(String first, String next) {
        assertThat(asked("training", Map.of("phase", "follow-up"), Map.of("f1", first)))
                .containsExactly("f1", next);
    }

    @Test
    void knowledge_is_a_point_for_each_right_answer() {
        var run =
                SurveyRun.begin(
                        survey("training"),
                        new Setting(false, Map.of("phase", "before")),
                        new Random(1),
                        Clock.systemUTC());
        for (var skipped = 0; skipped < 6; skipped++) {
            run.skip();
        }
        run.answer(new One("nobody"));
        run.answer(new One("gov-dash"));
        run.answer(new One("five-days"));
        run.answer(new One("statute"));

        assertThat(run.response().answers())
                .containsEntry("knowledge", List.of("3"))
                .containsEntry("phase", List.of("before"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pulse", "visit", "needs"})
    void whoever_skips_everything_comes_to_the_end(String survey) {
        var run = run(survey);
        for (var touches = 0; !run.ended(); touches++) {
            assertThat(touches).isLessThan(10);
            if (run.leaving() == Leaving.NONE) {
                run.answer(new Point(5));
            } else {
                run.skip();
            }
        }
        assertThat(run.groups()).isEmpty();
    }

    private static List<String> asked(
            String survey, Map<String, String> given, Map<String, String> answers) {
        var run =
                SurveyRun.begin(
                        survey(survey),
                        new Setting(false, given),
                        new Random(1),
                        Clock.systemUTC());
        var asked = new ArrayList<String>();
        while (!run.ended()) {
            var question = run.question();
            asked.add(question.id());
            var code = answers.get(question.id());
            if (code == null || !run.answer(answer(question, code))) {
                run.skip();
            }
        }
        return asked;
    }

    private static Answer answer(Question question, String code) {
        return switch (question.kind()) {
            case QuestionKind.Scale _ -> new Point(Integer.parseInt(code));
            case QuestionKind.Multi _ -> new Some(List.of(code));
            default -> new One(code);
        };
    }

    private static SurveyRun run(String survey) {
        return SurveyRun.begin(survey(survey), new Random(1), Clock.systemUTC());
    }

    private static Survey survey(String id) {
        return SHIPPED.surveys()
                .filter(survey -> survey.id().slug().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
