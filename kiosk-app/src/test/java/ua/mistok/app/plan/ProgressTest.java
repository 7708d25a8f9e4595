package ua.mistok.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.DemoEnded.Ending;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.SlideTouched;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.Way;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Week;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.results.Results;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.plan.Gathering;
import ua.mistok.config.plan.Gathering.Turn;
import ua.mistok.config.plan.Indicator;
import ua.mistok.config.plan.Side;
import ua.mistok.config.text.Language;

/// How far a plan has come, on a real journal. Weeks 49 to 53 of 2026 are December.
class ProgressTest {

    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);
    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 30);

    @TempDir Path data;
    private Instant now = BEGIN.atTime(12, 0).atZone(Week.KYIV).toInstant();
    private KioskStore store;
    private Journal journal;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        journal = Journal.open(data, store, () -> now, now);
    }

    @AfterEach
    void close() {
        journal.close();
        store.close();
    }

    @Test
    void nothing_is_told_before_a_week_of_the_plan_is_over() {
        note(40, finished("a07"));

        assertThat(progress(plan(Indicator.FINISHED, 30, 4), Set.of()))
                .isEqualTo(new Progress.NotYet());
    }

    @Test
    void exercises_count_from_the_first_week_of_the_plan_to_its_last() {
        note(5, finished("a07"));
        note(2, finished("b01"));
        week(50);
        note(7, finished("a07"));
        week(51);
        note(100, finished("a07"));
        week(53);

        var plan = plan(Indicator.FINISHED, 28, 1);
        assertThat(progress(plan, Set.of())).isEqualTo(new Progress.Count(14, 28, false));
        assertThat(progress(plan, Set.of()).percent()).isEqualTo(50);
        assertThat(progress(plan, Set.of()).isReached()).isFalse();
        assertThat(progress(about(plan, "a07"), Set.of("a07")))
                .isEqualTo(new Progress.Count(12, 28, false));
        assertThat(progress(about(plan, "c01"), Set.of("c01")))
                .isEqualTo(new Progress.Count(0, 28, false));
        assertThat(progress(about(plan, "a13"), Set.of())).isEqualTo(new Progress.NoExercise());
        assertThat(progress(plan(Indicator.FINISHED, 14, 1), Set.of()).isReached()).isTrue();
    }

    @Test
    void a_share_that_results_hide_is_not_told_here_either() {
        note(5, felt("a07", 2, 8));
        note(4, felt("a07", 2, 3));
        week(53);

        assertThat(progress(plan(Indicator.CONFIDENT, 60, 1), Set.of()))
                .isEqualTo(new Progress.TooFew());
    }

    @Test
    void a_share_is_put_together_of_what_results_show() {
        for (var number : List.of(49, 50)) {
            week(number);
            note(20, felt("a07", 3, 8));
            note(12, felt("a07", 5, 5));
            note(5, felt("a07", 7, 9));
            note(3, felt("a07", 9, 6));
        }
        week(51);

        var told = new Progress.Part(Share.of(50, 80), 60);
        assertThat(progress(plan(Indicator.CONFIDENT, 60, 1), Set.of())).isEqualTo(told);
        assertThat(told.isReached()).isTrue();
        assertThat(told.percent()).isEqualTo(100);
    }

    @Test
    void a_share_of_some_services_leaves_the_others_out() {
        for (var exercise : List.of("a07", "b01")) {
            note(12, felt(exercise, 3, 8));
            note(5, felt(exercise, 8, 4));
        }
        week(51);

        var plan = about(plan(Indicator.CONFIDENT, 90, 1), "a07");
        assertThat(progress(plan, Set.of("a07")))
                .isEqualTo(new Progress.Part(Share.of(12, 17), 90));
        assertThat(progress(plan, Set.of("a07")).isReached()).isFalse();
    }

    @Test
    void what_a_campaign_did_counts_only_where_one_is_chosen() {
        note(6, new SlideTouched("own-1"));
        note(3, new SlideTouched("own-2"));
        week(53);

        var plan = plan(Indicator.TOUCHED, 10, 1);
        assertThat(progress(plan, Set.of())).isEqualTo(new Progress.NoCampaign());
        assertThat(progress(plan.with(List.of(invited("own-1"))), Set.of()))
                .isEqualTo(new Progress.Count(6, 10, false));
    }

    private static Gathering invited(String campaign) {
        return new Gathering(
                Optional.of(BEGIN),
                Optional.empty(),
                Optional.empty(),
                "Зала",
                Optional.of(campaign),
                Turn.HELD);
    }

    private static ActionPlan plan(Indicator indicator, int target, int weeks) {
        return new ActionPlan(
                "plan-1",
                "Курси",
                "Мета",
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.of(BEGIN),
                Optional.of(BEGIN.plusWeeks(weeks)),
                Side.LIBRARY,
                "Відділ",
                indicator,
                target,
                Optional.empty(),
                List.of());
    }

    private static ActionPlan about(ActionPlan plan, String service) {
        return new ActionPlan(
                plan.id(),
                plan.title(),
                plan.goal(),
                plan.audiences(),
                Set.of(service),
                plan.channels(),
                plan.from(),
                plan.until(),
                plan.side(),
                plan.who(),
                plan.indicator(),
                plan.target(),
                plan.idea(),
                plan.events());
    }

    private Progress progress(ActionPlan plan, Set<String> exercises) {
        var results = new Results(new TallyStore(store)::find, SHELF::surveys, () -> now);
        return Progress.of(plan, exercises, results);
    }

    /// Monday of a week of 2026.
    private void week(int number) {
        now = new Week(2026, number).monday().atTime(12, 0).atZone(Week.KYIV).toInstant();
    }

    private void note(int times, Fact... facts) {
        for (var time = 0; time < times; time++) {
            for (var fact : facts) {
                journal.append(fact, ORIGIN);
            }
        }
    }

    private static Fact[] finished(String demo) {
        return new Fact[] {
            new DemoBegan(demo, 1, Way.ALONE, Optional.empty()),
            new DemoEnded(
                    demo,
                    1,
                    Way.ALONE,
                    Ending.FINISHED,
                    Stay.values()[0],
                    List.of(),
                    Optional.empty())
        };
    }

    private static Fact felt(String exercise, int before, int after) {
        return new ShiftMeasured(
                exercise, Optional.of(before), Optional.of(after), Optional.empty());
    }
}
