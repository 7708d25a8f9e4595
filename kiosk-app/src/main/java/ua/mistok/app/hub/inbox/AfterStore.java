package ua.mistok.app.hub.inbox;

import static ua.mistok.app.db.hub.Tables.AFTER_FORM;
import static ua.mistok.app.db.hub.Tables.AFTER_JOURNAL;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import org.jooq.DSLContext;
import ua.mistok.app.wire.Ranges;

/// What the hub needs to note an answer once; within transactions of the caller.
final class AfterStore {

    /// Nobody touches twice after so many days.
    private static final int DAYS = 7;

    private AfterStore() {}

    /// @return false if this form was handed in before
    static boolean isFirst(DSLContext sql, String form, LocalDate today) {
        sql.deleteFrom(AFTER_FORM).where(AFTER_FORM.CAME.lt(today.minusDays(DAYS))).execute();
        return sql.insertInto(AFTER_FORM)
                        .set(AFTER_FORM.FORM, form)
                        .set(AFTER_FORM.CAME, today)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Notes facts behind those that are in the hub's own journal.
    ///
    /// @param place where the fleet has the kiosk
    /// @param facts of the number that the first of them gets; without gaps
    static void keep(DSLContext sql, UUID kiosk, String place, LongFunction<List<Received>> facts) {
        var journal = journal(sql, kiosk);
        var held = JournalStore.hold(sql, journal, kiosk);
        var fresh = facts.apply(held.have().last() + 1);
        var last = fresh.getLast().seq();
        new KeepingStore(sql, kiosk, journal, place).keep(fresh, held);
        JournalStore.keep(
                sql, journal, held.have().and(Ranges.of(fresh.getFirst().seq(), last)), last);
    }

    /// The hub's own journal of a kiosk's classes; random, as the kiosk's own ones are.
    private static UUID journal(DSLContext sql, UUID kiosk) {
        sql.insertInto(AFTER_JOURNAL)
                .set(AFTER_JOURNAL.KIOSK, kiosk)
                .set(AFTER_JOURNAL.JOURNAL, UUID.randomUUID())
                .onConflictDoNothing()
                .execute();
        return sql.select(AFTER_JOURNAL.JOURNAL)
                .from(AFTER_JOURNAL)
                .where(AFTER_JOURNAL.KIOSK.eq(kiosk))
                .fetchSingle()
                .value1();
    }
}
