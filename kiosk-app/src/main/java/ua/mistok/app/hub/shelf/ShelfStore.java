package ua.mistok.app.hub.shelf;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static ua.mistok.app.db.hub.Tables.CONFLICT;
import static ua.mistok.app.db.hub.Tables.FACT;
import static ua.mistok.app.db.hub.Tables.KIOSK;
import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Conflicts as rows; within transactions of the caller.
final class ShelfStore {

    private ShelfStore() {}

    static List<Conflict> list(DSLContext sql, ConflictShelf.Which which, int from, int most) {
        return sql.select(CONFLICT.fields())
                .select(KIOSK.LIBRARY, KIOSK.PLACE)
                .from(CONFLICT)
                .join(KIOSK)
                .on(KIOSK.KIOSK_.eq(CONFLICT.KIOSK))
                .where(is(which))
                .orderBy(
                        CONFLICT.CAME.desc(),
                        CONFLICT.KIOSK,
                        CONFLICT.JOURNAL,
                        CONFLICT.SEQ,
                        CONFLICT.HASH)
                .limit(from, most)
                .fetch(ShelfStore::conflict);
    }

    static int count(DSLContext sql, ConflictShelf.Which which) {
        return sql.fetchCount(
                select(CONFLICT.SEQ)
                        .from(CONFLICT)
                        .join(KIOSK)
                        .on(KIOSK.KIOSK_.eq(CONFLICT.KIOSK))
                        .where(is(which)));
    }

    private static Condition is(ConflictShelf.Which which) {
        var below =
                select(PLACE_ABOVE.PLACE)
                        .from(PLACE_ABOVE)
                        .where(PLACE_ABOVE.ABOVE.in(which.places()));
        return KIOSK.PLACE
                .in(below)
                .and(which.settled() ? CONFLICT.SETTLED.isNotNull() : CONFLICT.SETTLED.isNull())
                .and(which.kiosk().map(KIOSK.KIOSK_::eq).orElse(noCondition()));
    }

    private static Conflict conflict(Record row) {
        return new Conflict(
                new Conflict.Name(
                        row.get(CONFLICT.KIOSK),
                        row.get(CONFLICT.JOURNAL),
                        row.get(CONFLICT.SEQ),
                        row.get(CONFLICT.HASH)),
                row.get(KIOSK.LIBRARY),
                row.get(KIOSK.PLACE),
                row.get(CONFLICT.KIND),
                row.get(CONFLICT.CAME),
                Optional.ofNullable(row.get(CONFLICT.SETTLED))
                        .map(
                                at ->
                                        new Conflict.Settled(
                                                at,
                                                row.get(CONFLICT.SETTLED_BY),
                                                row.get(CONFLICT.NOTE))));
    }

    static Optional<Contents> find(DSLContext sql, Conflict.Name name) {
        return sql.select(CONFLICT.BODY, FACT.BODY)
                .from(CONFLICT)
                .leftJoin(FACT)
                .on(FACT.KIOSK.eq(CONFLICT.KIOSK))
                .and(FACT.JOURNAL.eq(CONFLICT.JOURNAL))
                .and(FACT.SEQ.eq(CONFLICT.SEQ))
                .where(is(name))
                .fetchOptional(
                        row ->
                                new Contents(
                                        Optional.ofNullable(row.get(FACT.BODY)),
                                        row.get(CONFLICT.BODY)));
    }

    private static Condition is(Conflict.Name name) {
        return CONFLICT.KIOSK
                .eq(name.kiosk())
                .and(CONFLICT.JOURNAL.eq(name.journal()))
                .and(CONFLICT.SEQ.eq(name.seq()))
                .and(CONFLICT.HASH.eq(name.hash()));
    }

    static boolean settle(DSLContext sql, Conflict.Name name, Conflict.Settled settled) {
        return settle(sql, is(name), settled) == 1;
    }

    static int settleAll(DSLContext sql, UUID kiosk, Conflict.Settled settled) {
        return settle(sql, CONFLICT.KIOSK.eq(kiosk), settled);
    }

    private static int settle(DSLContext sql, Condition which, Conflict.Settled settled) {
        return sql.update(CONFLICT)
                .set(CONFLICT.SETTLED, settled.at())
                .set(CONFLICT.SETTLED_BY, settled.by())
                .set(CONFLICT.NOTE, settled.note())
                .where(which)
                .and(CONFLICT.SETTLED.isNull())
                .execute();
    }
}
