package ua.mistok.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ua.mistok.app.classroom.SeatShown.State;
import ua.mistok.app.fact.BellRung;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.lesson.SeatCard;

class RehearsalTest {

    private static final int LONG = 2000;

    private Instant now = Instant.parse("2026-12-01T10:00:00Z");
    private final FactList facts = new FactList();
    private final Hall hall =
            new Hall(new Visits(facts, () -> now), facts, () -> now, new Random(7));
    private final Rehearsal rehearsal = new Rehearsal(hall, () -> now, new Random(3));

    private LiveClass begin(boolean trial) {
        return hall.begin(SampleClass.agenda(), SeatCard.of("seed-1", 12), trial).orElseThrow();
    }

    private void pass(int ticks) {
        for (var tick = 0; tick < ticks; tick++) {
            rehearsal.tick();
            now = now.plusSeconds(1);
        }
    }

    @Test
    void nobody_imaginary_sits_in_a_real_class() {
        var running = begin(false);
        pass(5);

        assertThat(states(running)).containsOnly(State.FREE);
    }

    @Test
    void ten_learners_go_through_a_whole_lesson_some_quick_two_stuck_and_one_who_rings() {
        var running = begin(true);
        assertThat(states(running)).filteredOn(State.READY::equals).hasSize(10);

        running.trainer().go(SampleClass.at("before"));
        pass(20);
        assertThat(states(running)).filteredOn(State.DONE::equals).hasSize(10);

        running.trainer().go(SampleClass.at("alone"));
        pass(LONG);
        assertThat(states(running)).filteredOn(State.DONE::equals).hasSize(8);
        assertThat(states(running)).filteredOn(State.STUCK::equals).hasSize(2);
        var first = running.seats().stream().sorted(SeatShown.BY_NEED).findFirst().orElseThrow();
        assertThat(first.isCalling()).isTrue();

        hall.end();
        assertThat(facts.all(SurveyAnswered.class)).hasSize(10);
        assertThat(facts.all(BellRung.class)).hasSize(1);
        assertThat(facts.all(DemoEnded.class))
                .extracting(DemoEnded::ending)
                .filteredOn(DemoEnded.Ending.FINISHED::equals)
                .hasSize(8);
        assertThat(facts.noted).allMatch(noted -> noted.origin().trial());
    }

    @Test
    void learners_follow_the_trainer_and_wait_for_the_next_step() {
        var running = begin(true);
        running.trainer().go(SampleClass.at("follow"));
        pass(LONG);
        assertThat(states(running)).filteredOn(State.DONE::equals).hasSize(10);

        running.trainer().move(1);
        rehearsal.tick();
        assertThat(states(running)).contains(State.AT_WORK);
        pass(LONG);

        assertThat(states(running)).filteredOn(State.DONE::equals).hasSize(8);
        assertThat(states(running)).filteredOn(State.STUCK::equals).hasSize(2);
    }

    @Test
    void nobody_goes_on_while_everything_waits() {
        var running = begin(true);
        running.trainer().go(SampleClass.at("alone"));
        pass(3);
        running.trainer().pause();
        rehearsal.tick();
        var before = running.seats();
        pass(LONG);

        assertThat(running.seats()).isEqualTo(before);
        running.trainer().resume();
        pass(LONG);
        assertThat(states(running)).contains(State.DONE);
    }

    private static List<State> states(LiveClass running) {
        return running.seats().stream().map(SeatShown::state).toList();
    }
}
