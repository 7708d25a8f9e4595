package ua.mistok.app.hub.inbox;

import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;
import static ua.mistok.app.db.hub.Tables.JOURNAL;

import java.util.UUID;
import org.jooq.DSLContext;
import tools.jackson.databind.json.JsonMapper;
import ua.mistok.app.wire.Ranges;

/// What is known of journals; within transactions of the caller.
final class JournalStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JournalStore() {}

    /// @param kiosk whose it is: of whoever spoke of it first
    /// @param have the sequences that are here
    /// @param folded its kiosk's own counts hold in its place
    /// @param claimed the highest sequence that the kiosk told of
    /// @param covered up to this sequence its kiosk's own totals hold
    /// @param placing where its facts were made, as far as anybody said
    record Held(
            UUID kiosk, Ranges have, long claimed, boolean folded, long covered, Placing placing) {}

    /// Holds the journal until the end of the transaction; made for this kiosk if nobody spoke of
    /// it yet.
    static Held hold(DSLContext sql, UUID journal, UUID kiosk) {
        sql.insertInto(JOURNAL)
                .columns(JOURNAL.JOURNAL_, JOURNAL.KIOSK, JOURNAL.HAVE, JOURNAL.CLAIMED)
                .values(journal, kiosk, "[]", 0L)
                .onConflictDoNothing()
                .execute();
        return sql.select(
                        JOURNAL.KIOSK,
                        JOURNAL.HAVE,
                        JOURNAL.CLAIMED,
                        JOURNAL.FOLDED,
                        JOURNAL.COVERED,
                        JOURNAL.PLACES)
                .from(JOURNAL)
                .where(JOURNAL.JOURNAL_.eq(journal))
                .forUpdate()
                .fetchSingle(
                        row ->
                                new Held(
                                        row.value1(),
                                        JSON.readValue(row.value2(), Ranges.class),
                                        row.value3(),
                                        row.value4(),
                                        row.value5(),
                                        placing(row.value6())));
    }

    private static Placing placing(String stored) {
        return stored.isEmpty() ? Placing.NONE : JSON.readValue(stored, Placing.class);
    }

    static void place(DSLContext sql, UUID journal, Placing placing) {
        sql.update(JOURNAL)
                .set(JOURNAL.PLACES, JSON.writeValueAsString(placing))
                .where(JOURNAL.JOURNAL_.eq(journal))
                .execute();
    }

    static void keep(DSLContext sql, UUID journal, Ranges have, long claimed) {
        sql.update(JOURNAL)
                .set(JOURNAL.HAVE, JSON.writeValueAsString(have))
                .set(JOURNAL.CLAIMED, greatest(JOURNAL.CLAIMED, val(claimed)))
                .where(JOURNAL.JOURNAL_.eq(journal))
                .execute();
    }

    static void cover(DSLContext sql, UUID journal, long through) {
        sql.update(JOURNAL)
                .set(JOURNAL.COVERED, through)
                .where(JOURNAL.JOURNAL_.eq(journal))
                .execute();
    }

    static void fold(DSLContext sql, UUID journal) {
        sql.update(JOURNAL).set(JOURNAL.FOLDED, true).where(JOURNAL.JOURNAL_.eq(journal)).execute();
    }
}
