package ua.mistok.app.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.journal.FactName;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.key.Hash;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// A kiosk's rooms in a folder, as far as a backup concerns them.
final class SampleKiosk implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    private static final Instant BUILT = Instant.parse("2026-11-23T00:00:00Z");
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    final Path data;
    final KioskStore store;
    final Ledger ledger;
    final Journal journal;
    final Identity identity;
    final RecoveryKeys keys;

    private SampleKiosk(Path data) {
        this.data = data;
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        journal = Journal.open(data, store, InstantSource.fixed(NOW), BUILT);
        identity = Identity.open(data);
        keys = new RecoveryKeys(ledger);
    }

    static SampleKiosk open(Path data) {
        return new SampleKiosk(data);
    }

    FactName visit() {
        return journal.append(new VisitBegan(), ORIGIN);
    }

    /// A file of a pack that does not let itself be made smaller.
    String pack(int bytes) {
        var content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        try {
            Files.createDirectories(data.resolve(Contents.CONTENT));
            var name = Hash.of(content).hex();
            Files.write(data.resolve(Contents.CONTENT).resolve(name), content);
            return name;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Backups backups(Path folder, Path sticks, InstantSource clock) {
        return new Backups(data, folder, sticks, identity.kiosk(), ledger, keys, clock);
    }

    /// How many facts there are of visits.
    int visits() {
        return store.read(
                sql ->
                        sql.fetchValue("select count(*) from fact where kind = 'visit.began'")
                                        instanceof Number count
                                ? count.intValue()
                                : -1);
    }

    @Override
    public void close() {
        journal.close();
        ledger.close();
        store.close();
    }
}
