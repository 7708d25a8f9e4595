package ua.mistok.app.journal;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.TallyClosed;
import ua.mistok.app.log.LogId;

/// Facts older than twelve months become counts, and their files go once a hub has them, or if
/// there is none (decision 7).
///
/// The steps are: counts of the old journal are written into the current one as `tally.closed`;
/// with the last of them, in one transaction, they hold in place of the old rows; the file is
/// removed, or waits for the hub. With the next start the old rows are gone from the bytes of the
/// H2 file as well.
///
/// Broken off before the second step, all is done again and the parts written so far mean nothing;
/// broken off behind it, the next time removes the file. Not for two threads at a time.
final class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Period KEPT = Period.ofMonths(12);

    private final Journal journal;
    private final KioskStore store;
    private final Origin origin;
    private final Delivered delivered;
    private final Acts acts;

    Retention(Journal journal, KioskStore store, Origin origin, Delivered delivered) {
        this.journal = journal;
        this.store = store;
        this.origin = origin;
        this.delivered = delivered;
        this.acts = new Acts(journal, store, origin);
    }

    /// Folds what is old, the oldest first; nothing while the clock cannot be believed.
    ///
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    /// @throws ua.mistok.app.db.StoreFailure if the store does
    void run() {
        var now = journal.now();
        if (now.clock() == FactHeader.Clock.SET) {
            journal.turnMonth();
            var before = now.hour().atOffset(ZoneOffset.UTC).minus(KEPT).toInstant();
            old(before).forEach(this::fold);
        }
        removeDelivered();
    }

    /// Files that were folded away and waited for the hub.
    private void removeDelivered() {
        for (var end : journal.log().ends()) {
            if (replaced(end.log()) && delivered.has(end.log(), end.seq())) {
                remove(end.log());
            }
        }
    }

    /// Journals of which every fact is older: from the oldest to the first one that is not.
    private List<LogId> old(Instant before) {
        var ids = journal.log().ids();
        var earlier = ids.subList(0, ids.size() - 1);
        var files =
                IntStream.range(0, earlier.size())
                        .takeWhile(index -> hour(ids, index).filter(before::isAfter).isPresent())
                        .mapToObj(earlier::get)
                        .filter(id -> !replaced(id));
        var orphans =
                store.read(sql -> JournalStateStore.known(sql)).stream()
                        .map(LogId::new)
                        .filter(id -> !ids.contains(id))
                        .filter(id -> hour(List.of(id), 0).filter(before::isAfter).isPresent());
        return Stream.concat(files, orphans).toList();
    }

    /// The newest hour of a journal whose clock was set; otherwise that of the next one: it is not
    /// older than that.
    private Optional<Instant> hour(List<LogId> ids, int index) {
        return ids.subList(index, ids.size()).stream()
                .flatMap(
                        id ->
                                store
                                        .read(sql -> JournalStateStore.newestHour(sql, id.value()))
                                        .stream())
                .findFirst();
    }

    private void fold(LogId old) {
        var parts = parts(old);
        store.eraseAtNextStart();
        parts.forEach(this::write);
        if (replaced(old)) {
            LOG.info("Journal {} is folded into {} parts", old, parts.size());
        }
    }

    List<TallyClosed> parts(LogId old) {
        var counts = store.read(sql -> TallyRowStore.of(sql, old.value()));
        var holds = store.read(sql -> JournalStateStore.heldBy(sql, old.value()));
        return Parts.of(
                old.value().toString(),
                counts,
                acts.toWrite(old),
                holds.stream().map(UUID::toString).toList());
    }

    void write(TallyClosed part) {
        journal.append(part, origin);
    }

    boolean replaced(LogId old) {
        return store.read(sql -> JournalStateStore.isFolded(sql, old.value()));
    }

    void remove(LogId old) {
        journal.log().remove(old);
    }
}
