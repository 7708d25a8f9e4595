package ua.mistok.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.mistok.app.classroom.SampleClass.DEMO;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.mistok.app.classroom.Hall.Answer;
import ua.mistok.app.classroom.Progress.Mark;
import ua.mistok.app.classroom.SeatShown.State;
import ua.mistok.app.fact.AskedLater;
import ua.mistok.app.fact.AttendanceTallied;
import ua.mistok.app.fact.BellAnswered;
import ua.mistok.app.fact.BellRung;
import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.fact.ClassEnded;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.StepPlayed;
import ua.mistok.app.fact.StepPlayed.Flag;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.demo.Step;
import ua.mistok.config.lesson.AttendanceGroup;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.lesson.TrainerCode;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.survey.Answer.One;
import ua.mistok.config.survey.Answer.Point;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

class LiveClassTest {

    private static final int SEATS = 12;

    private Instant now = Instant.parse("2026-12-01T10:00:00Z");
    private final FactList facts = new FactList();
    private final Hall hall =
            new Hall(new Visits(facts, () -> now), facts, () -> now, new Random(7));
    private final LiveClass running =
            hall.begin(SampleClass.agenda(), SeatCard.of("seed-1", SEATS), false).orElseThrow();
    private final List<String> steps = Story.steps(DEMO).stream().map(Step::id).toList();

    private Sitting sit(int number) {
        return sit(number, () -> {});
    }

    private Sitting sit(int number, Runnable changed) {
        var secret = running.cards().get(number - 1).secret();
        var answer = hall.sit(running, secret, "10.0.0.9", "class", Language.UKRAINIAN, changed);
        return switch (answer) {
            case Answer.Yes<Sitting>(var sitting) -> sitting;
            case Answer.No<Sitting>(), Answer.Later<Sitting> _ ->
                    throw new AssertionError("no seat " + number);
        };
    }

    private void go(String part) {
        running.trainer().go(SampleClass.at(part));
    }

    private static Progress at(String step, int number, Mark mark) {
        return at(step, number, mark, 0);
    }

    private static Progress at(String step, int number, Mark mark, int hints) {
        return new Progress(step, number, 9, mark, List.of(played(step, hints)));
    }

    private static StepPlayed played(String step, int hints) {
        return new StepPlayed(step, 1, hints, 0, 0, 0, 0, Set.of());
    }

    private SeatShown shown(int number) {
        return running.seats().get(number - 1);
    }

    private SurveyRun answered(Item.Assess item, int number) {
        var run = SurveyRun.begin(item.survey(), item.setting(), new Random(1), () -> now);
        run.answer(new Point(number));
        return run;
    }

    @Test
    void everybody_waits_until_the_trainer_begins() {
        var seven = sit(7);

        assertThat(seven.number()).isEqualTo(7);
        assertThat(seven.view().scene()).isEqualTo(new Scene.Gathering());
        assertThat(shown(7).state()).isEqualTo(State.READY);
        assertThat(shown(8).state()).isEqualTo(State.FREE);
    }

    @Test
    void the_trainers_step_is_everybodys_step() {
        var told = new AtomicInteger();
        var one = sit(1, told::incrementAndGet);
        go("follow");
        assertThat(step(one)).isEqualTo(steps.getFirst());

        told.set(0);
        running.trainer().move(1);

        assertThat(told).hasPositiveValue();
        assertThat(step(one)).isEqualTo(steps.get(1));
        running.trainer().jump(steps.getLast());
        assertThat(step(one)).isEqualTo(steps.getLast());
        running.trainer().move(1);
        assertThat(step(one)).isEqualTo(steps.getLast());
        running.trainer().move(-1);
        assertThat(step(one)).isEqualTo(steps.get(steps.size() - 2));
    }

    private static String step(Sitting of) {
        return ((Scene.Following) of.view().scene()).step();
    }

    @Test
    void acts_of_the_story_lead_through_every_step_and_stop_on_the_last() {
        go("follow");
        var seen = new ArrayList<String>();
        for (var act = 0; act < 300; act++) {
            var lead = running.lead().orElseThrow();
            if (!seen.contains(lead.step())) {
                seen.add(lead.step());
            }
            running.trainer().act();
        }

        assertThat(seen).isEqualTo(steps);
        assertThat(running.lead().orElseThrow().isLast()).isTrue();
    }

    @Test
    void the_board_shows_who_is_where_and_who_is_done() {
        var one = sit(1);
        var two = sit(2);
        go("follow");
        one.begin();
        two.begin();
        one.report(at(steps.getFirst(), 1, Mark.AT_WORK, 2));
        two.report(at(steps.getFirst(), 1, Mark.WAITS));

        assertThat(shown(1).state()).isEqualTo(State.AT_WORK);
        assertThat(shown(1).step()).contains(1);
        assertThat(shown(1).hints()).isEqualTo(2);
        assertThat(shown(2).state()).isEqualTo(State.DONE);
    }

    @Test
    void without_a_step_for_the_lessons_limit_somebody_is_stuck_but_not_while_all_wait() {
        var one = sit(1);
        go("alone");
        one.begin();
        one.report(at(steps.get(0), 1, Mark.AT_WORK));
        now = now.plus(SampleClass.STUCK).minusSeconds(60);
        running.trainer().pause();
        now = now.plus(Duration.ofMinutes(20));
        assertThat(shown(1).state()).isEqualTo(State.AT_WORK);
        running.trainer().resume();
        assertThat(shown(1).state()).isEqualTo(State.AT_WORK);

        now = now.plusSeconds(61);
        assertThat(shown(1).state()).isEqualTo(State.STUCK);

        one.report(
                new Progress(
                        steps.get(1),
                        2,
                        9,
                        Mark.AT_WORK,
                        List.of(played(steps.get(0), 0), played(steps.get(1), 0))));
        assertThat(shown(1).state()).isEqualTo(State.AT_WORK);
        go("ask");
        assertThat(facts.all(DemoEnded.class).getFirst().steps())
                .filteredOn(step -> step.flags().contains(Flag.STUCK))
                .extracting(StepPlayed::step)
                .containsExactly(steps.get(0));
    }

    @Test
    void whoever_needs_a_person_comes_first() {
        var sat = IntStream.rangeClosed(1, 4).mapToObj(this::sit).toList();
        go("alone");
        sat.forEach(Sitting::begin);
        sat.get(0).report(at(steps.get(0), 1, Mark.ENDED));
        sat.get(1).report(at(steps.get(0), 1, Mark.AT_WORK));
        now = now.plus(SampleClass.STUCK).plusSeconds(1);
        sat.get(3).report(at(steps.get(1), 2, Mark.AT_WORK));
        sat.get(2).ring();

        var order =
                running.seats().stream().sorted(SeatShown.BY_NEED).map(SeatShown::number).toList();
        assertThat(order).startsWith(3, 2, 4, 1, 5);
    }

    @Test
    void the_bell_rings_until_somebody_comes_or_it_is_taken_back() {
        var one = sit(1);
        go("alone");
        one.begin();
        one.ring();
        assertThat(one.view().call()).isEqualTo(Sitting.Call.RUNG);
        assertThat(shown(1).isCalling()).isTrue();

        running.trainer().come(1);
        assertThat(one.view().call()).isEqualTo(Sitting.Call.COMING);
        one.ring();
        assertThat(one.view().call()).isEqualTo(Sitting.Call.NONE);
        one.ring();
        one.ring();

        assertThat(facts.all(BellRung.class)).hasSize(2);
        assertThat(facts.all(BellAnswered.class))
                .extracting(BellAnswered::how)
                .containsExactly(BellAnswered.How.CAME, BellAnswered.How.TAKEN_BACK);
        hall.end();
        assertThat(facts.all(DemoEnded.class).getFirst().help()).contains(DemoEnded.Help.LIBRARIAN);
    }

    @Test
    void whoever_comes_back_on_another_device_goes_on_at_the_same_step() {
        var told = new AtomicInteger();
        var old = sit(5, told::incrementAndGet);
        go("alone");
        old.begin();
        old.report(at(steps.get(1), 2, Mark.AT_WORK, 1));
        told.set(0);

        var fresh = sit(5);

        assertThat(told).hasPositiveValue();
        assertThat(old.view().isMine()).isFalse();
        assertThat(fresh.view().from()).contains(steps.get(1));
        fresh.begin();
        old.report(at(steps.get(3), 4, Mark.AT_WORK));
        assertThat(shown(5).step()).contains(2);
        fresh.report(at(steps.get(2), 3, Mark.ENDED, 1));
        assertThat(shown(5).hints()).isEqualTo(2);
        old.leave();
        assertThat(shown(5).here()).isTrue();
        hall.end();
        assertThat(facts.all(DemoBegan.class)).hasSize(1);
        assertThat(facts.all(DemoEnded.class))
                .singleElement()
                .satisfies(
                        ended -> {
                            assertThat(ended.ending()).isEqualTo(DemoEnded.Ending.FINISHED);
                            assertThat(ended.steps())
                                    .extracting(StepPlayed::step)
                                    .containsExactly(steps.get(1), steps.get(2));
                        });
    }

    @Test
    void a_device_that_dies_leaves_its_seat_to_the_card() {
        var one = sit(1);
        one.leave();

        assertThat(shown(1).state()).isEqualTo(State.AWAY);
        sit(1);
        assertThat(shown(1).state()).isEqualTo(State.READY);
    }

    @Test
    void an_exercise_is_one_fact_at_its_end_with_the_station_and_the_mode_of_a_class() {
        var one = sit(1);
        go("follow");
        one.begin();
        one.begin();
        one.report(at(steps.get(0), 1, Mark.AT_WORK));
        go("alone");
        one.begin();
        running.trainer().restart(1);
        one.begin();
        running.trainer().next();

        assertThat(facts.all(DemoBegan.class)).hasSize(3);
        assertThat(facts.all(DemoEnded.class))
                .extracting(DemoEnded::ending)
                .containsExactly(
                        DemoEnded.Ending.LEFT, DemoEnded.Ending.RESTARTED, DemoEnded.Ending.LEFT);
        var origin = facts.noted.getLast().origin();
        assertThat(origin.station()).isEqualTo("class");
        assertThat(origin.mode()).isEqualTo(ModeKind.CLASS);
    }

    @Test
    void before_and_after_are_one_pair_of_one_card() {
        var before = SampleClass.assess("before", Item.Phase.BEFORE);
        var after = SampleClass.assess("after", Item.Phase.AFTER);
        go("before");
        sit(1).keep("before", answered(before, 3));
        sit(2).keep("before", answered(before, 5));
        assertThat(shown(1).state()).isEqualTo(State.DONE);
        go("after");
        sit(1).keep("after", answered(after, 8));
        sit(3).keep("after", answered(after, 9));
        hall.end();

        assertThat(facts.all(SurveyAnswered.class)).hasSize(4);
        assertThat(facts.all(ShiftMeasured.class))
                .containsExactly(
                        shift(Optional.of(3), Optional.of(8)),
                        shift(Optional.empty(), Optional.of(9)),
                        shift(Optional.of(5), Optional.empty()));
    }

    private static ShiftMeasured shift(Optional<Integer> before, Optional<Integer> after) {
        return new ShiftMeasured("first-steps", before, after, Optional.empty());
    }

    @Test
    void an_answer_that_the_disk_refused_is_written_once_when_it_is_tried_again() {
        var one = sit(1);
        var before = SampleClass.assess("before", Item.Phase.BEFORE);
        go("before");
        facts.refuses = true;
        var run = answered(before, 3);
        assertThatThrownBy(() -> one.keep("before", run)).hasMessageContaining("disk");
        assertThat(one.view().done()).isFalse();

        facts.refuses = false;
        one.keep("before", run);
        one.keep("before", run);

        assertThat(facts.all(SurveyAnswered.class)).hasSize(1);
        assertThat(one.view().done()).isTrue();
    }

    @Test
    void who_goes_on_without_an_answer_that_the_disk_refused_is_counted_nowhere() {
        var learners = IntStream.rangeClosed(1, 10).mapToObj(this::sit).toList();
        go("ask");
        learners.subList(1, 10).forEach(each -> each.keep("ask", chosen("hotline")));
        facts.refuses = true;
        var one = learners.getFirst();
        assertThatThrownBy(() -> one.keep("ask", chosen("appeal"))).hasMessageContaining("disk");

        one.goOnWithout("ask");

        facts.refuses = false;
        hall.look();
        assertThat(one.view().done()).isTrue();
        assertThat(running.tallied()).isEqualTo(new Tallied(9, Map.of()));
        assertThat(facts.all(SurveyAnswered.class)).hasSize(9);
    }

    @Test
    void what_the_disk_refuses_of_a_class_waits_for_it() {
        facts.refuses = true;
        var one = sit(1);
        go("alone");
        one.begin();
        hall.end();
        assertThat(facts.all(ClassEnded.class)).isEmpty();

        facts.refuses = false;
        hall.look();

        assertThat(facts.all(DemoEnded.class)).hasSize(1);
        assertThat(facts.all(ClassEnded.class)).hasSize(1);
    }

    @Test
    void a_question_shows_figures_only_once_ten_have_answered() {
        go("ask");
        for (var number = 1; number <= 9; number++) {
            sit(number).keep("ask", chosen(number % 2 == 0 ? "hotline" : "appeal"));
        }
        assertThat(running.tallied()).isEqualTo(new Tallied(9, Map.of()));

        sit(10).keep("ask", chosen("hotline"));

        assertThat(running.tallied().codes()).isEqualTo(Map.of("hotline", 5, "appeal", 5));
        assertThat(facts.all(SurveyAnswered.class).getFirst().answers())
                .isEqualTo(Map.of("tool", List.of("appeal")));
    }

    private SurveyRun chosen(String code) {
        var run = SurveyRun.begin(SampleClass.question(), new Random(1), () -> now);
        run.answer(new One(code));
        return run;
    }

    @Test
    void who_came_is_counted_by_hand_and_noted_once() {
        running.trainer().count(Optional.empty(), 1);
        running.trainer().count(Optional.empty(), 1);
        running.trainer().count(Optional.of(AttendanceGroup.SIXTY_PLUS), 1);
        running.trainer().count(Optional.of(AttendanceGroup.YOUTH), 1);
        running.trainer().count(Optional.of(AttendanceGroup.YOUTH), -1);
        running.trainer().count(Optional.of(AttendanceGroup.YOUTH), -1);
        hall.end();

        assertThat(facts.all(AttendanceTallied.class))
                .containsExactly(
                        new AttendanceTallied("first-steps", 2, 2, Map.of("sixty-plus", 1)));
    }

    @Test
    void the_end_says_how_many_sat_and_how_far_the_lesson_came() {
        sit(1);
        sit(2);
        go("follow");
        go("welcome");
        now = now.plus(Duration.ofMinutes(40));
        hall.end();

        var ended = facts.all(ClassEnded.class).getFirst();
        assertThat(ended.people()).isEqualTo(2);
        assertThat(ended.parts()).isEqualTo(3);
    }

    @Test
    void the_end_of_a_class_for_trainers_links_the_codes_of_taken_seats_to_its_trainer() {
        hall.end();
        facts.noted.clear();
        var mine = TrainerCode.of("another", 1);
        var seats = SeatCard.of("seed-2", 3);
        var codes = seats.stream().map(seat -> TrainerCode.of("seed-2", seat.number())).toList();
        var later = new AskedLater("калина", "ACDF97", "training");
        var agenda =
                SampleClass.agenda()
                        .with(new Lineage(Optional.of(mine), codes))
                        .asking(Optional.of(later));
        var trained = hall.begin(agenda, seats, false).orElseThrow();
        for (var seat : seats.subList(0, 2)) {
            trained.sit(seat.secret(), "class", Language.UKRAINIAN, () -> {}).orElseThrow();
        }
        trained.trainer().count(Optional.empty(), 3);
        hall.end();

        assertThat(facts.all(ClassBegan.class).getFirst().trainer()).contains(mine.signs());
        assertThat(facts.all(ClassBegan.class).getFirst().later()).contains(later);
        var ended = facts.all(ClassEnded.class).getFirst();
        assertThat(ended.trainer()).contains(mine.signs());
        assertThat(ended.trained())
                .containsExactlyInAnyOrder(codes.get(0).signs(), codes.get(1).signs());
        assertThat(ended.came()).contains(3);
        assertThat(ended.pairs()).isEmpty();
    }

    @Test
    void the_end_says_of_all_pairs_together_how_confident_they_became() {
        var before = SampleClass.assess("before", Item.Phase.BEFORE);
        var after = SampleClass.assess("after", Item.Phase.AFTER);
        var told = new int[][] {{2, 7}, {7, 10}, {6, 6}};
        var sittings = List.of(sit(1), sit(2), sit(3), sit(4));
        go("before");
        for (var at = 0; at < told.length; at++) {
            sittings.get(at).keep("before", answered(before, told[at][0]));
        }
        sittings.getLast().keep("before", answered(before, 9));
        go("after");
        for (var at = 0; at < told.length; at++) {
            sittings.get(at).keep("after", answered(after, told[at][1]));
        }
        hall.end();

        assertThat(facts.all(ClassEnded.class).getFirst().pairs())
                .contains(new ClassEnded.Pairs(3, 1, 2));
    }

    @Test
    void a_rehearsal_says_so_in_every_fact() {
        hall.end();
        var seats = SeatCard.of("seed-2", 1);
        var rehearsal = hall.begin(SampleClass.agenda(), seats, true).orElseThrow();
        facts.noted.clear();
        rehearsal
                .sit(seats.getFirst().secret(), "class", Language.UKRAINIAN, () -> {})
                .orElseThrow()
                .ring();
        hall.end();

        assertThat(facts.noted).hasSizeGreaterThan(1).allMatch(noted -> noted.origin().trial());
    }

    @Test
    void after_the_end_nobody_is_heard() {
        var one = sit(1);
        hall.end();
        facts.noted.clear();
        one.ring();
        one.begin();
        one.report(at(steps.get(0), 1, Mark.AT_WORK));
        one.keep("ask", chosen("hotline"));
        running.trainer().next();

        assertThat(facts.noted).isEmpty();
        assertThat(one.view().scene()).isEqualTo(new Scene.Over());
    }

    @Test
    void many_pages_at_once_lose_nothing_and_end_as_they_should() throws Exception {
        var heard = new AtomicInteger();
        try (var listening = Executors.newVirtualThreadPerTaskExecutor()) {
            running.listen(heard::incrementAndGet);
            go("alone");
            var pages = new ArrayList<Future<?>>();
            for (var number = 1; number <= SEATS; number++) {
                var mine = sit(number);
                pages.add(listening.submit(() -> play(mine)));
            }
            pages.add(
                    listening.submit(
                            () -> {
                                for (var at = 0; at < 200; at++) {
                                    running.trainer().pause();
                                    running.seats();
                                    running.trainer().resume();
                                }
                            }));
            for (var page : pages) {
                page.get();
            }
        }

        assertThat(heard).hasPositiveValue();
        hall.end();
        assertThat(facts.all(DemoBegan.class)).hasSize(SEATS);
        assertThat(facts.all(DemoEnded.class)).hasSize(SEATS);
        assertThat(facts.all(BellRung.class)).hasSize(SEATS);
        assertThat(facts.all(BellAnswered.class)).hasSize(SEATS);
    }

    private void play(Sitting mine) {
        mine.begin();
        for (var at = 0; at < steps.size(); at++) {
            mine.report(at(steps.get(at), at + 1, Mark.AT_WORK));
            mine.view();
        }
        mine.ring();
        mine.ring();
    }
}
