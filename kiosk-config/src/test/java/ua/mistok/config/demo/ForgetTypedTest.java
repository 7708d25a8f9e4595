package ua.mistok.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.text.Language;

/// An alarm in the middle of an exercise: the step stays, what was typed does not (decision 18).
class ForgetTypedTest {

    private static final List<Demo> DEMOS = Content.read(ContentSource.shipped()).demos().toList();
    private static final String TYPED = "Щокрябук Жвавина Ґудзівна";
    private static final int MOST_ACTS = 400;

    @Test
    void this_step_is_empty_again() {
        var run = Scripts.at("applicant");
        run.enter("name", TYPED);

        run.forgetTyped();

        assertThat(run.step().id()).isEqualTo("applicant");
        assertThat(run.text("name")).isEmpty();
        assertThat(run.canUndo()).as("nothing brings it back").isFalse();
    }

    @Test
    void an_earlier_step_has_the_words_of_the_story() {
        var run = Scripts.at("applicant");
        run.enter("name", TYPED);
        while (run.step().id().equals("applicant")) {
            run.play();
        }
        var next = run.step().id();

        run.forgetTyped();

        assertThat(run.step().id()).isEqualTo(next);
        run.back();
        assertThat(run.text("name")).get().isNotEqualTo(TYPED);
        assertThat(run.remarks()).isEmpty();
        run.forward();
        assertThat(run.step().id()).as("it is filled in as the story does it").isEqualTo(next);
    }

    @Test
    void what_was_chosen_stays() {
        var run = Scripts.at("choose");
        run.play();
        var chosen = run.chosen("choose");

        run.forgetTyped();

        assertThat(chosen).isNotEmpty();
        assertThat(run.chosen("choose")).isEqualTo(chosen);
    }

    static Stream<Demo> demos() {
        return DEMOS.stream();
    }

    /// Whatever an exercise asks for, it comes to its end after an alarm at each of its acts.
    @ParameterizedTest
    @MethodSource("demos")
    void every_exercise_can_be_finished_afterwards(Demo demo) {
        for (var interrupted = 0; ; interrupted++) {
            var run = DemoRun.begin(demo, Way.TOGETHER, Clock.systemUTC());
            for (var act = 0; act < interrupted && !run.ended(); act++) {
                run.play();
            }
            if (run.ended()) {
                return;
            }
            var step = run.step();
            run.forgetTyped();
            assertThat(run.step()).isSameAs(step);
            for (var act = 0; !run.ended(); act++) {
                assertThat(act).as("acts after an alarm at " + step.id()).isLessThan(MOST_ACTS);
                run.play();
            }
            assertThat(run.report().finished()).isTrue();
        }
    }

    @Test
    void a_row_that_somebody_named_has_the_name_of_the_story() {
        var run = Scripts.at("household");
        run.addRow();
        for (var field : run.fields()) {
            if (field instanceof Field.Typed) {
                run.enter(field.id(), field.id().equals("member_name") ? TYPED : sample(field));
            }
        }
        while (run.isAdding()) {
            run.play();
        }
        assertThat(names(run)).contains(TYPED);
        while (run.step().id().equals("household")) {
            run.play();
        }

        run.forgetTyped();

        run.back();
        assertThat(names(run)).hasSize(2).doesNotContain(TYPED);
    }

    private static List<String> names(DemoRun run) {
        return run.rows().stream().map(row -> row.name().in(Language.UKRAINIAN)).toList();
    }

    private static String sample(Field field) {
        return ((Field.Typed) field).sample();
    }
}
