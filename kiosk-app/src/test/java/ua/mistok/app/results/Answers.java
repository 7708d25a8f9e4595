package ua.mistok.app.results;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.figures.Week;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// A kiosk whose visitors answer in the weeks that a test says.
final class Answers implements AutoCloseable {

    private static final Instant BUILT = Instant.parse("2026-11-23T00:00:00Z");

    private final KioskStore store;
    private final Journal journal;
    private Instant now = BUILT;

    Answers(Path data) {
        store = KioskStore.open(data);
        journal = Journal.open(data, store, () -> now, BUILT);
    }

    /// Noon of the week's Monday.
    void week(int yearAndNumber) {
        at(Week.of(yearAndNumber).monday());
    }

    void at(LocalDate day) {
        now = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    Instant now() {
        return now;
    }

    TallyStore tallies() {
        return new TallyStore(store);
    }

    void note(Fact fact) {
        journal.append(fact, new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false));
    }

    @Override
    public void close() {
        journal.close();
        store.close();
    }
}
