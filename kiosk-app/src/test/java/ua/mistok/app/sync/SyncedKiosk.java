package ua.mistok.app.sync;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.journal.FactName;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.TotalsStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// One life of a kiosk in a folder.
public final class SyncedKiosk implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    public final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    public final KioskStore store;
    public final Ledger ledger;
    public final Journal journal;
    public final Identity identity;
    public final SyncRooms sync;

    public SyncedKiosk(Path data, Path sticks) {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        identity = Identity.open(data);
        var membership = new Membership(ledger, now::get);
        var aside = new SetAside(ledger);
        var acknowledgements = new Acknowledgements(ledger, membership, aside);
        journal = Journal.open(data, store, now::get, NOW, acknowledgements);
        sync =
                new SyncRooms(
                        ledger,
                        membership,
                        aside,
                        acknowledgements,
                        journal,
                        identity,
                        sticks,
                        new TotalsStore(store)::list,
                        now::get,
                        new Random(7));
    }

    void belongsTo(FakeHub hub) {
        hub.know(identity.kiosk().uuid(), identity.signing().verifying());
        sync.membership.join(hub.asKnown());
    }

    public FactName append(String service) {
        return journal.append(new CardOpened(service), ORIGIN);
    }

    /// @param trial of a rehearsal
    public FactName append(Fact fact, boolean trial) {
        return journal.append(fact, new Origin("kiosk", ModeKind.CLASS, Language.UKRAINIAN, trial));
    }

    public void append(int facts) {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var count = 0; count < facts; count++) {
                var service = "s" + count;
                threads.execute(() -> journal.write(new CardOpened(service), ORIGIN));
            }
        }
        journal.settle();
    }

    @Override
    public void close() {
        journal.close();
        ledger.close();
        store.close();
    }
}
