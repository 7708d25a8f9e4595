package ua.mistok.config.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.survey.Answer.One;
import ua.mistok.config.survey.Answer.Point;
import ua.mistok.config.survey.Answer.Some;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.QuestionKind.Single;
import ua.mistok.config.survey.Response.Flag;
import ua.mistok.config.text.LocalizedText;

class SurveyRunTest {

    private static final Scale EASE = new Scale(1, 5, Map.of());
    private static final Multi HARD =
            new Multi(List.of(option("terms"), option("typing"), option("tiny"), other()), 2, true);
    private static final Single HELP =
            new Single(List.of(helpToday(), option("later"), option("no")), false);

    private final Clock clock = new Clock();
    private final SurveyRun run =
            SurveyRun.begin(
                    survey(question("ease", EASE), question("hard", HARD), help()),
                    random(),
                    clock);

    @Test
    void the_first_question_is_shown_first() {
        assertThat(run.question().id()).isEqualTo("ease");
        assertThat(run.number()).isEqualTo(1);
        assertThat(run.count()).isEqualTo(3);
        assertThat(run.remaining()).isEqualTo(2);
        assertThat(run.ended()).isFalse();
    }

    @Test
    void an_answer_leads_on_and_the_last_one_ends_the_run() {
        assertThat(run.answer(new Point(4))).isTrue();
        assertThat(run.answer(new Some(List.of("tiny", "terms")))).isTrue();
        assertThat(run.answer(new One("no"))).isTrue();

        assertThat(run.ended()).isTrue();
        assertThat(run.response().answers())
                .containsExactly(
                        Map.entry("ease", List.of("4")),
                        Map.entry("hard", List.of("terms", "tiny")),
                        Map.entry("help", List.of("no")));
    }

    @Test
    void after_the_end_there_is_no_question_and_no_way_back() {
        run.skip();
        run.skip();
        run.skip();

        assertThat(run.canGoBack()).isFalse();
        run.back();
        assertThat(run.ended()).isTrue();
        assertThatThrownBy(run::question).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_answer_that_the_question_does_not_take_changes_nothing() {
        assertThat(run.answer(new Point(0))).isFalse();
        assertThat(run.answer(new Point(6))).isFalse();
        assertThat(run.answer(new One("no"))).isFalse();
        run.skip();
        assertThat(run.answer(new Some(List.of()))).isFalse();
        assertThat(run.answer(new Some(List.of("terms", "typing", "tiny")))).isFalse();
        assertThat(run.answer(new Some(List.of("terms", "nonsense")))).isFalse();

        assertThat(run.question().id()).isEqualTo("hard");
        assertThat(run.response().answers()).isEmpty();
    }

    @Test
    void going_back_keeps_every_answer() {
        run.answer(new Point(2));
        run.answer(new Some(List.of("typing")));
        run.back();
        assertThat(run.answered()).contains(new Some(List.of("typing")));
        run.back();
        assertThat(run.answered()).contains(new Point(2));
        assertThat(run.canGoBack()).isFalse();

        run.answer(new Point(3));
        assertThat(run.answered()).contains(new Some(List.of("typing")));
        assertThat(run.response().answers())
                .containsOnly(
                        Map.entry("ease", List.of("3")), Map.entry("hard", List.of("typing")));
    }

    @Test
    void a_question_skipped_after_going_back_forgets_its_answer() {
        run.answer(new Point(2));
        run.back();
        run.skip();

        assertThat(run.response().answers()).isEmpty();
        assertThat(run.response().skipped()).containsExactly("ease");
    }

    @Test
    void a_question_never_shown_is_neither_answered_nor_skipped() {
        run.skip();

        assertThat(run.response().skipped()).containsExactly("ease");
    }

    @Test
    void a_choice_can_say_what_to_do_next() {
        run.skip();
        run.skip();
        run.answer(new One("today"));

        assertThat(run.consequences()).containsExactly(LocalizedText.same("come to the desk"));
    }

    @Test
    void nominal_options_are_shuffled_and_other_stays_last() {
        var orders = new HashSet<List<String>>();
        for (int seed = 0; seed < 50; seed++) {
            var other = SurveyRun.begin(survey(question("hard", HARD)), random(seed), clock);
            orders.add(other.options().stream().map(Option::code).toList());
        }

        assertThat(orders).hasSize(6).allMatch(order -> order.getLast().equals("other"));
    }

    @Test
    void the_order_of_options_stays_the_same_within_a_run() {
        run.skip();
        var order = run.options();
        run.back();
        run.skip();

        assertThat(run.options()).isEqualTo(order);
    }

    @Test
    void options_that_are_in_order_stay_in_order() {
        run.skip();
        run.skip();

        assertThat(run.options()).isEqualTo(HELP.options());
    }

    @Test
    void the_second_time_a_question_may_be_worded_otherwise() {
        var now = LocalizedText.of("А тепер?", "And now?");
        var pair =
                new Question(
                        "confidence",
                        text("before"),
                        Optional.of(now),
                        Optional.empty(),
                        Expression.ALWAYS,
                        EASE);

        assertThat(SurveyRun.begin(survey(pair), random(), clock).text()).isEqualTo(text("before"));
        assertThat(SurveyRun.again(survey(pair), random(), clock).text()).isEqualTo(now);
    }

    @Test
    void an_answer_in_under_seven_tenths_of_a_second_is_marked() {
        clock.take(Duration.ofMillis(699));
        run.answer(new Point(1));

        assertThat(run.response().flags()).containsExactly(Flag.TOO_FAST);
    }

    @Test
    void an_unhurried_answer_is_not_marked_and_a_quick_second_look_is_none() {
        clock.take(Duration.ofMillis(700));
        run.answer(new Point(1));
        run.back();
        run.answer(new Point(1));

        assertThat(run.response().flags()).isEmpty();
    }

    @Test
    void a_clock_set_back_marks_nothing() {
        clock.take(Duration.ofHours(-1));
        run.answer(new Point(1));

        assertThat(run.response().flags()).isEmpty();
    }

    @Test
    void five_equal_points_are_a_straight_line() {
        assertThat(flagsOf(3, 3, 3, 3, 3)).contains(Flag.STRAIGHT_LINE);
        assertThat(flagsOf(3, 3, 3, 3)).doesNotContain(Flag.STRAIGHT_LINE);
        assertThat(flagsOf(3, 3, 3, 3, 4)).doesNotContain(Flag.STRAIGHT_LINE);
    }

    private Iterable<Flag> flagsOf(int... points) {
        var questions = new ArrayList<Question>();
        for (int index = 0; index < points.length; index++) {
            questions.add(question("q" + index, EASE));
        }
        var line = SurveyRun.begin(survey(questions.toArray(Question[]::new)), random(), clock);
        for (int point : points) {
            clock.take(Duration.ofSeconds(2));
            line.answer(new Point(point));
        }
        return line.response().flags();
    }

    private static Survey survey(Question... questions) {
        return new Survey(new SurveyId("s"), 1, text("s"), List.of(questions));
    }

    private static Question question(String id, QuestionKind kind) {
        return new Question(
                id, text(id), Optional.empty(), Optional.empty(), Expression.ALWAYS, kind);
    }

    private static Question help() {
        return question("help", HELP);
    }

    private static Option option(String code) {
        return new Option(code, text(code), false, Optional.empty());
    }

    private static Option other() {
        return new Option("other", text("other"), true, Optional.empty());
    }

    private static Option helpToday() {
        return new Option("today", text("today"), false, Optional.of(text("come to the desk")));
    }

    private static LocalizedText text(String words) {
        return LocalizedText.same(words);
    }

    private static RandomGenerator random() {
        return random(1);
    }

    private static RandomGenerator random(long seed) {
        return new java.util.Random(seed);
    }

    private static final class Clock implements InstantSource {

        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        void take(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
