package ua.mistok.app.journal;

import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.max;
import static ua.mistok.app.db.kiosk.Tables.FACT;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.StoredFact;

/// The newest facts, in whichever files they stand.
public final class RecentStore {

    /// Two days of thirty busy stations are fewer; however old the journal, no more are looked at.
    static final int MOST = 60_000;

    /// So many facts are looked at in one go.
    static final int STRETCH = 500;

    private final KioskStore store;
    private final Journal journal;

    private RecentStore(KioskStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    public static RecentStore of(KioskStore store, Journal journal) {
        return new RecentStore(store, journal);
    }

    /// What visitors did from an hour on, before another one; of the newest [#MOST] facts.
    ///
    /// Facts are looked through from the newest one backwards, a stretch at a time, until a stretch
    /// is older: what a day costs does not grow with the year before it.
    public List<StoredFact> between(Instant from, Instant before) {
        return store.read(sql -> bodies(sql, from.atOffset(UTC), before.atOffset(UTC))).stream()
                .map(body -> FactCodec.read(body.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private List<String> bodies(DSLContext sql, OffsetDateTime from, OffsetDateTime before) {
        var found = new ArrayDeque<List<String>>();
        var left = MOST;
        for (var id : journal.log().ids().reversed()) {
            for (var last = newest(sql, id.value()); last > 0; last -= STRETCH) {
                var stretch = stretch(sql, id.value(), last);
                var old =
                        !stretch.isEmpty()
                                && stretch.stream()
                                        .allMatch(row -> row.get(FACT.AT_HOUR).isBefore(from));
                if (old || left <= 0) {
                    return found.stream().flatMap(List::stream).toList();
                }
                left -= STRETCH;
                found.addFirst(
                        stretch.stream()
                                .filter(row -> !row.get(FACT.TRIAL))
                                .filter(row -> !row.get(FACT.AT_HOUR).isBefore(from))
                                .filter(row -> row.get(FACT.AT_HOUR).isBefore(before))
                                .map(row -> row.get(FACT.BODY))
                                .toList());
            }
        }
        return found.stream().flatMap(List::stream).toList();
    }

    private static long newest(DSLContext sql, UUID journal) {
        return sql.select(max(FACT.SEQ))
                .from(FACT)
                .where(FACT.JOURNAL.eq(journal))
                .fetchOptional(0, Long.class)
                .orElse(0L);
    }

    private static Result<Record3<OffsetDateTime, Boolean, String>> stretch(
            DSLContext sql, UUID journal, long last) {
        return sql.select(FACT.AT_HOUR, FACT.TRIAL, FACT.BODY)
                .from(FACT)
                .where(FACT.JOURNAL.eq(journal))
                .and(FACT.SEQ.gt(last - STRETCH))
                .and(FACT.SEQ.le(last))
                .and(FACT.CLOCK_SET)
                .fetch();
    }
}
