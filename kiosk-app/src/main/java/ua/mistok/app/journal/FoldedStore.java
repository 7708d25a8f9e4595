package ua.mistok.app.journal;

import static ua.mistok.app.db.kiosk.Tables.FACT;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.fact.TallyClosed;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Counting;
import ua.mistok.app.tally.Sums;

/// The last part of a journal that is folded away: with it, if no part is missing, the counts in
/// the parts hold instead of that journal's facts, and of those of journals that were folded into
/// it: a store that went back to an older state of its own may have rows of any.
///
/// @param holder the journal with the parts
/// @param seq of the last part
record FoldedStore(UUID holder, long seq, TallyClosed last) {

    static Optional<FoldedStore> by(UUID holder, long seq, StoredFact stored) {
        return stored.fact()
                .filter(TallyClosed.class::isInstance)
                .map(TallyClosed.class::cast)
                .filter(closed -> closed.part() == closed.parts())
                .map(closed -> new FoldedStore(holder, seq, closed));
    }

    /// Within the transaction that brings the last part. Parts of a folding that was broken off
    /// are no harm: it is done again, whole.
    void replace(DSLContext sql) {
        var journal = UUID.fromString(last.journal());
        var counts = counts(sql);
        if (counts.isEmpty() || JournalStateStore.isFolded(sql, journal)) {
            return;
        }
        replace(sql, journal);
        last.holds().forEach(held -> replace(sql, UUID.fromString(held)));
        if (last.acted().isPresent()) {
            ActStore.folded(sql, holder, seq);
        }
        TallyRowStore.add(sql, holder, counts.get());
    }

    private void replace(DSLContext sql, UUID journal) {
        sql.deleteFrom(FACT).where(FACT.JOURNAL.eq(journal)).execute();
        ActStore.forget(sql, journal);
        TallyRowStore.forget(sql, journal);
        JournalStateStore.folded(sql, journal, holder);
    }

    /// Each name once; empty if a part is missing.
    Optional<List<Counted>> counts(DSLContext sql) {
        var parts = new TreeMap<Integer, TallyClosed>();
        if (last.parts() > 1) {
            earlier(sql).forEach(part -> parts.put(part.part(), part));
        }
        parts.put(last.part(), last);
        if (parts.size() != last.parts()) {
            return Optional.empty();
        }
        var sums = new Sums();
        parts.values().forEach(part -> sums.add(Counting.rows(part)));
        return Optional.of(sums.all());
    }

    /// A part that was written again stands behind its first writing, and holds.
    private List<TallyClosed> earlier(DSLContext sql) {
        return sql
                .select(FACT.BODY)
                .from(FACT)
                .where(FACT.JOURNAL.eq(holder))
                .and(FACT.SEQ.lt(seq))
                .and(FACT.KIND.eq(FactCodec.kind(last)))
                .orderBy(FACT.SEQ)
                .fetch(row -> FactCodec.read(row.value1().getBytes(StandardCharsets.UTF_8)))
                .stream()
                .flatMap(stored -> stored.fact().stream())
                .map(TallyClosed.class::cast)
                .filter(part -> part.journal().equals(last.journal()))
                .filter(part -> part.parts() == last.parts())
                .toList();
    }
}
