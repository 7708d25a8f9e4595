package ua.mistok.app.journal;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static ua.mistok.app.db.kiosk.Tables.FACT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.log.LogId;

/// Facts of one stretch of the journal, from the one that begins it to the one that ends it; what
/// it costs does not grow with what lies before and behind.
public final class StretchStore {

    /// So many facts a stretch may have; thirty busy stations write fewer in a day.
    static final int MOST = 20_000;

    /// A fact that was just written is among so many newest ones.
    static final int NEWEST = 500;

    private final KioskStore store;
    private final Journal journal;

    private StretchStore(KioskStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    public static StretchStore of(KioskStore store, Journal journal) {
        return new StretchStore(store, journal);
    }

    /// The newest fact of a kind, if it was written a short while ago.
    ///
    /// @param kind its stable name
    public Optional<FactName> newest(String kind) {
        var id = journal.log().ids().getLast();
        return store.read(
                sql -> {
                    var from = last(sql, id.value()) - NEWEST;
                    return sql.select(max(FACT.SEQ))
                            .from(FACT)
                            .where(FACT.JOURNAL.eq(id.value()))
                            .and(FACT.SEQ.gt(from))
                            .and(FACT.KIND.eq(kind))
                            .fetchOptional(0, Long.class)
                            .map(seq -> new FactName(id, seq));
                });
    }

    /// From a fact on up to the first of the kind that ends the stretch, both included; a journal's
    /// file may end in between.
    ///
    /// @param last stable name of what ends it
    /// @param kinds which of the facts are wanted
    /// @return nothing while the stretch has no end, or once its facts are folded away
    public List<StoredFact> between(FactName first, String last, Collection<String> kinds) {
        var ids = journal.log().ids();
        var at = ids.indexOf(first.journal());
        var files =
                at < 0 ? List.of(first.journal()) : ids.subList(at, Math.min(at + 2, ids.size()));
        return store.read(
                sql -> {
                    var bodies = new ArrayList<String>();
                    for (var id : files) {
                        var from = id.equals(first.journal()) ? first.seq() : 1;
                        var end = end(sql, id, from, last);
                        bodies.addAll(bodies(sql, id, from, end.orElse(from + MOST), kinds));
                        if (end.isPresent()) {
                            return facts(bodies);
                        }
                    }
                    return List.<StoredFact>of();
                });
    }

    private static List<StoredFact> facts(List<String> bodies) {
        return bodies.stream()
                .map(body -> FactCodec.read(body.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static Optional<Long> end(DSLContext sql, LogId id, long from, String kind) {
        return sql.select(min(FACT.SEQ))
                .from(FACT)
                .where(FACT.JOURNAL.eq(id.value()))
                .and(FACT.SEQ.between(from, from + MOST))
                .and(FACT.KIND.eq(kind))
                .fetchOptional(0, Long.class);
    }

    private static List<String> bodies(
            DSLContext sql, LogId id, long from, long end, Collection<String> kinds) {
        return sql.select(FACT.BODY)
                .from(FACT)
                .where(FACT.JOURNAL.eq(id.value()))
                .and(FACT.SEQ.between(from, end))
                .and(FACT.KIND.in(kinds))
                .orderBy(FACT.SEQ)
                .fetch(FACT.BODY);
    }

    private static long last(DSLContext sql, UUID id) {
        return sql.select(max(FACT.SEQ))
                .from(FACT)
                .where(FACT.JOURNAL.eq(id))
                .fetchOptional(0, Long.class)
                .orElse(0L);
    }
}
