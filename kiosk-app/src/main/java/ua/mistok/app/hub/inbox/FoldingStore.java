package ua.mistok.app.hub.inbox;

import static ua.mistok.app.db.hub.Tables.FACT;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.TallyClosed;
import ua.mistok.app.tally.Counting;
import ua.mistok.app.tally.Sums;

/// Counts that a kiosk wrote in the place of a journal that it folded away (decision 7). They hold
/// at the hub if it has none of that journal's facts: then the kiosk joined afterwards, or what
/// came last came first.
///
/// @param holder the journal with the parts; its row is held
record FoldingStore(DSLContext sql, UUID kiosk, UUID holder) {

    private static final Logger LOG = LoggerFactory.getLogger(FoldingStore.class);

    /// Counts what was folded, once, as soon as all parts of it are here. Parts that say nothing
    /// that can be counted are kept as every fact is.
    ///
    /// @param part any of them
    void count(TallyClosed part) {
        var parts = parts(part);
        if (parts.size() != part.parts()) {
            return;
        }
        try {
            var sums = new Sums();
            parts.values().forEach(each -> sums.add(Counting.rows(each)));
            count(UUID.fromString(part.journal()), sums);
        } catch (IllegalArgumentException notOfAKiosk) {
            LOG.warn("A kiosk sent counts that are none: {}", kiosk);
        }
    }

    private void count(UUID folded, Sums sums) {
        var held = JournalStore.hold(sql, folded, kiosk);
        if (held.kiosk().equals(kiosk) && held.have().isEmpty() && !held.folded()) {
            var rows = sums.all();
            var place = held.placing().at(Long.MAX_VALUE);
            var counts = new SumsByPlace();
            counts.add(place, rows);
            TotalsStore.takeBack(sql, folded, counts);
            FactStore.count(sql, kiosk, counts);
            JournalStore.fold(sql, folded);
            TotalsStore.keep(sql, folded, place, rows);
        }
    }

    /// By number. A part that was written again stands behind its first writing, and holds.
    private Map<Integer, TallyClosed> parts(TallyClosed of) {
        var parts = new TreeMap<Integer, TallyClosed>();
        written(of)
                .filter(part -> part.journal().equals(of.journal()))
                .filter(part -> part.parts() == of.parts())
                .forEach(part -> parts.put(part.part(), part));
        return parts;
    }

    private Stream<TallyClosed> written(TallyClosed of) {
        return sql
                .select(FACT.BODY)
                .from(FACT)
                .where(FACT.KIOSK.eq(kiosk))
                .and(FACT.JOURNAL.eq(holder))
                .and(FACT.KIND.eq(FactCodec.kind(of)))
                .orderBy(FACT.SEQ)
                .fetch(row -> FactCodec.read(row.value1().getBytes(StandardCharsets.UTF_8)))
                .stream()
                .flatMap(stored -> stored.fact().stream())
                .map(TallyClosed.class::cast);
    }
}
