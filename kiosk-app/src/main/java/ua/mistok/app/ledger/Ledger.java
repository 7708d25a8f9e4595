package ua.mistok.app.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.db.ProjectedLog;

/// Local records, in the order in which they were written.
///
/// A record is any value that Jackson can write and read; its fields are only ever added to.
public final class Ledger implements AutoCloseable {

    private final ProjectedLog log;
    private final KioskStore store;
    private final LedgerStore records;

    private Ledger(ProjectedLog log, KioskStore store, LedgerStore records) {
        this.log = log;
        this.store = store;
        this.records = records;
    }

    /// Opens `<data>/ledger` and brings the store up to it.
    ///
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    /// @throws ua.mistok.app.db.StoreFailure if the store does
    public static Ledger open(Path data, KioskStore store) {
        var records = new LedgerStore();
        return new Ledger(
                ProjectedLog.open(data.resolve("ledger"), store, records), store, records);
    }

    /// Whether a file was found damaged when it was opened.
    public boolean damaged() {
        return log.damaged();
    }

    /// Returns when the record is on the disk and in the store.
    ///
    /// @param kind a stable name, `station.registered`, at most 60 characters
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    /// @throws ua.mistok.app.db.StoreFailure if the store does
    public void append(String kind, Object record) {
        var bytes = LedgerCodec.write(kind, record);
        log.append(seq -> bytes);
    }

    /// All records of a kind, the oldest first.
    public <T> List<T> list(String kind, Class<T> type) {
        return store.read(sql -> records.list(sql, kind)).stream()
                .map(body -> LedgerCodec.read(body, type))
                .toList();
    }

    /// The newest record of a kind.
    public <T> Optional<T> latest(String kind, Class<T> type) {
        return store.read(sql -> records.findLatest(sql, kind))
                .map(body -> LedgerCodec.read(body, type));
    }

    /// Takes records away for good: they are in none of the ledger's files when this returns, and
    /// with the next start not in the bytes of the store.
    ///
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses; the next start knows whether they
    ///     are gone
    /// @throws ua.mistok.app.db.StoreFailure if the store does; likewise
    public void erase(Predicate<LedgerRecord> gone) {
        store.eraseAtNextStart();
        log.rewrite(() -> store.read(sql -> records.kept(sql, gone)).iterator());
    }

    /// Of a kind of which the newest record says it all, takes the others away once they are many.
    ///
    /// @param many how many there may be
    /// @throws ua.mistok.app.log.LogFailure as [#erase]
    /// @throws ua.mistok.app.db.StoreFailure likewise
    public void keepNewest(String kind, int many) {
        if (store.read(sql -> records.howMany(sql, kind)) > many) {
            var newest = store.read(sql -> records.findLatest(sql, kind)).orElse("");
            erase(record -> record.kind().equals(kind) && !record.body().equals(newest));
        }
    }

    @Override
    public void close() {
        log.close();
    }
}
