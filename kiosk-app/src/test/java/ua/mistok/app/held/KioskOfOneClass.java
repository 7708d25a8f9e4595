package ua.mistok.app.held;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.fact.AttendanceTallied;
import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.fact.ClassEnded;
import ua.mistok.app.fact.ClassEnded.How;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.DemoEnded.Ending;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.StepPlayed;
import ua.mistok.app.fact.StepPlayed.Flag;
import ua.mistok.app.fact.Way;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.StretchStore;
import ua.mistok.app.staff.StaffedKiosk;
import ua.mistok.app.staff.StaffedKiosk.Hand;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// A real journal and ledger, and the facts of classes as they are written while one runs.
public final class KioskOfOneClass implements AutoCloseable {

    public static final LocalDate DAY = LocalDate.of(2026, 12, 2);
    public static final String LESSON = "first-steps";

    private static final Instant NOW = Instant.parse("2026-12-02T10:00:00Z");
    private static final Origin CLASS =
            new Origin("class", ModeKind.CLASS, Language.UKRAINIAN, false);

    public final StaffedKiosk kiosk;
    public final StretchStore facts;
    public final HeldClasses held;
    public final Instant now = NOW;

    public KioskOfOneClass(Path data) {
        kiosk =
                new StaffedKiosk(
                        data,
                        () -> NOW,
                        new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false),
                        new Hand("ihor", "Ігор Сич", "trainer"));
        facts = StretchStore.of(kiosk.store, kiosk.journal);
        held = new HeldClasses(kiosk.ledger, facts);
    }

    public Journal journal() {
        return kiosk.journal;
    }

    public void note(Fact fact) {
        kiosk.journal.append(fact, CLASS);
    }

    /// @param trial a rehearsal
    public void note(Fact fact, ModeKind mode, boolean trial) {
        kiosk.journal.append(fact, new Origin("class", mode, Language.UKRAINIAN, trial));
    }

    public void begin(String plan) {
        held.begin(
                plan,
                LESSON,
                DAY,
                () -> {
                    note(new ClassBegan(LESSON, 1, 14));
                    return true;
                });
    }

    public void end(int people) {
        note(new ClassEnded(LESSON, 1, people, 6, How.ENDED, Stay.LONGER));
    }

    /// Fourteen came; twelve answered twice, five of them high before and seven after; one skipped
    /// the second half. Ten of them are older, eleven of thirteen finished the exercise.
    public void hold(String plan) {
        begin(plan);
        for (var at = 0; at < 12; at++) {
            shift(Optional.of(at < 5 ? 8 : 3), Optional.of(at < 7 ? 9 : 4));
        }
        shift(Optional.of(2), Optional.empty());
        for (var at = 0; at < 13; at++) {
            played(at < 11 ? Ending.FINISHED : Ending.LEFT, at < 3);
        }
        played(Ending.RESTARTED, false);
        note(
                new AttendanceTallied(
                        LESSON, 1, 20, Map.of("seniors", 10, "veterans", 3, "youth", 1)));
        end(14);
    }

    private void shift(Optional<Integer> before, Optional<Integer> after) {
        note(new ShiftMeasured(LESSON, before, after, Optional.empty()));
    }

    private void played(Ending ending, boolean stuck) {
        Set<Flag> flags = stuck ? Set.of(Flag.STUCK) : Set.of();
        note(
                new DemoEnded(
                        "b01",
                        1,
                        Way.ALONE,
                        ending,
                        Stay.UNDER_10_MINUTES,
                        List.of(new StepPlayed("kind", 1, 1, 0, 1, 0, 0, flags)),
                        Optional.empty()));
    }

    @Override
    public void close() {
        kiosk.close();
    }
}
