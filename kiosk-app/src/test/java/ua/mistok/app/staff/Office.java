package ua.mistok.app.staff;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.journal.Act;
import ua.mistok.app.journal.Acts;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// A kiosk's store, ledger and journal in a folder, and the staff's rooms on them.
final class Office implements AutoCloseable {

    private static final Instant BUILT = Instant.parse("2026-11-23T00:00:00Z");
    private static final Origin ORIGIN =
            new Origin("kiosk", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    final KioskStore store;
    final Ledger ledger;
    final Journal journal;
    final Acts acts;
    final Audit audit;
    final People people;

    private Office(Path data, InstantSource clock) {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        journal = Journal.open(data, store, clock, BUILT);
        acts = new Acts(journal, store, ORIGIN);
        audit = new Audit(acts);
        people = new People(ledger);
    }

    static Office open(Path data, InstantSource clock) {
        return new Office(data, clock);
    }

    /// What was noted, the oldest first.
    List<StaffActed> acted() {
        return actedSince(0);
    }

    /// @param before how many had been noted then
    List<StaffActed> actedSince(int before) {
        return acts.list(before, 1000).stream().map(Act::acted).toList();
    }

    @Override
    public void close() {
        journal.close();
        ledger.close();
        store.close();
    }
}
