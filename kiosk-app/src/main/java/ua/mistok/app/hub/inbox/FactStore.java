package ua.mistok.app.hub.inbox;

import static org.jooq.impl.DSL.any;
import static ua.mistok.app.db.hub.Tables.CONFLICT;
import static ua.mistok.app.db.hub.Tables.FACT;
import static ua.mistok.app.db.hub.Tables.TALLY_PACK;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import ua.mistok.app.db.CopyIn;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Counting;
import ua.mistok.app.tally.Sums;

/// Facts as rows; within transactions of the caller, who holds their journal.
final class FactStore {

    private static final String FACTS =
            "fact (kiosk, journal, seq, hash, kind, v, at_hour, clock_set, trial, body)";

    private FactStore() {}

    /// Hashes of facts that are here, by their sequence.
    static Map<Long, byte[]> hashes(DSLContext sql, UUID kiosk, UUID journal, List<Long> seqs) {
        return sql.select(FACT.SEQ, FACT.HASH)
                .from(FACT)
                .where(FACT.KIOSK.eq(kiosk))
                .and(FACT.JOURNAL.eq(journal))
                .and(FACT.SEQ.eq(any(seqs.toArray(Long[]::new))))
                .fetchMap(FACT.SEQ, FACT.HASH);
    }

    static void insert(DSLContext sql, UUID kiosk, UUID journal, List<Received> facts) {
        var rows = new CopyIn(10);
        for (var received : facts) {
            var header = received.fact().orElseThrow().header();
            rows.row()
                    .put(kiosk)
                    .put(journal)
                    .put(received.seq())
                    .put(received.hash())
                    .put(header.kind())
                    .put(header.v())
                    .put(header.hour())
                    .put(header.clock() == FactHeader.Clock.SET)
                    .put(header.trial())
                    .put(received.bytes());
        }
        rows.run(sql, FACTS);
    }

    /// What some facts of a journal count for.
    ///
    /// @param behind not included
    /// @param through included
    static List<Counted> counts(
            DSLContext sql, UUID kiosk, UUID journal, long behind, long through) {
        var sums = new Sums();
        sql.select(FACT.BODY)
                .from(FACT)
                .where(FACT.KIOSK.eq(kiosk))
                .and(FACT.JOURNAL.eq(journal))
                .and(FACT.SEQ.gt(behind))
                .and(FACT.SEQ.le(through))
                .forEach(
                        row -> {
                            var bytes = row.value1().getBytes(StandardCharsets.UTF_8);
                            sums.add(Counting.of(FactCodec.read(bytes)));
                        });
        return sums.all();
    }

    /// Puts counts into the queue of [Rollup].
    static void count(DSLContext sql, UUID kiosk, SumsByPlace sums) {
        sums.each(
                (place, counts) ->
                        sql.insertInto(TALLY_PACK)
                                .columns(TALLY_PACK.KIOSK, TALLY_PACK.PLACE, TALLY_PACK.COUNTS)
                                .values(kiosk, place.orElse(null), CountsCodec.write(counts))
                                .execute());
    }

    /// Puts another content of a known name on the shelf; once, however often it comes.
    static void setAside(DSLContext sql, UUID kiosk, UUID journal, Received other, Instant now) {
        sql.insertInto(CONFLICT)
                .set(CONFLICT.KIOSK, kiosk)
                .set(CONFLICT.JOURNAL, journal)
                .set(CONFLICT.SEQ, other.seq())
                .set(CONFLICT.HASH, HexFormat.of().formatHex(other.hash()))
                .set(CONFLICT.KIND, other.fact().orElseThrow().header().kind())
                .set(CONFLICT.BODY, new String(other.bytes(), StandardCharsets.UTF_8))
                .set(CONFLICT.CAME, now)
                .onConflictDoNothing()
                .execute();
    }
}
