package ua.mistok.app.hub.desired;

import static ua.mistok.app.db.hub.Tables.KIOSK_ORDER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import ua.mistok.app.hub.place.RevisionStore;
import ua.mistok.app.wire.Order;
import ua.mistok.app.wire.Pulse;

/// Orders as rows; within transactions of the caller.
public final class OrderStore {

    private static final String MESSAGE = "message";
    private static final String DONE = "done";
    private static final int LONGEST = 40;

    private OrderStore() {}

    static void add(DSLContext sql, GivenOrder given) {
        var order = given.order();
        sql.insertInto(KIOSK_ORDER)
                .set(KIOSK_ORDER.ID, order.id())
                .set(KIOSK_ORDER.KIOSK, given.kiosk())
                .set(KIOSK_ORDER.KIND, order.kind())
                .set(KIOSK_ORDER.VALUE, order.value())
                .set(KIOSK_ORDER.LASTS, order.until().orElse(null))
                .set(KIOSK_ORDER.ENDS, order.ends())
                .set(KIOSK_ORDER.MEMBER, given.member())
                .set(KIOSK_ORDER.MADE, given.made())
                .set(KIOSK_ORDER.REVISION, RevisionStore.next(sql, given.kiosk().toString()))
                .execute();
    }

    /// What a kiosk shall still do, and messages that nobody has read, the oldest first.
    static List<Order> open(DSLContext sql, UUID kiosk, Instant now) {
        var waits =
                KIOSK_ORDER
                        .OUTCOME
                        .isNull()
                        .or(KIOSK_ORDER.KIND.eq(MESSAGE).and(KIOSK_ORDER.OUTCOME.eq(DONE)));
        return sql.selectFrom(KIOSK_ORDER)
                .where(KIOSK_ORDER.KIOSK.eq(kiosk))
                .and(KIOSK_ORDER.ENDS.gt(now))
                .and(waits)
                .orderBy(KIOSK_ORDER.REVISION)
                .fetch(OrderStore::order);
    }

    /// The newest first.
    static List<GivenOrder> list(DSLContext sql, UUID kiosk, int most) {
        return sql.selectFrom(KIOSK_ORDER)
                .where(KIOSK_ORDER.KIOSK.eq(kiosk))
                .orderBy(KIOSK_ORDER.MADE.desc(), KIOSK_ORDER.REVISION.desc())
                .limit(most)
                .fetch(
                        row ->
                                new GivenOrder(
                                        order(row),
                                        row.getKiosk(),
                                        row.getMember(),
                                        row.getMade(),
                                        Optional.ofNullable(row.getOutcome()),
                                        Optional.ofNullable(row.getTold())));
    }

    /// A kiosk tells what came of its orders; it may tell of no other's.
    public static void told(DSLContext sql, UUID kiosk, Pulse pulse, Instant now) {
        for (var done : pulse.told().map(Pulse.Told::done).orElse(List.of())) {
            sql.update(KIOSK_ORDER)
                    .set(KIOSK_ORDER.OUTCOME, code(done.code()))
                    .set(KIOSK_ORDER.TOLD, now)
                    .where(KIOSK_ORDER.ID.eq(done.order()))
                    .and(KIOSK_ORDER.KIOSK.eq(kiosk))
                    .execute();
        }
    }

    private static String code(String said) {
        return said.matches("[a-z-]{1," + LONGEST + "}") ? said : "unknown";
    }

    private static Order order(Record row) {
        return new Order(
                row.get(KIOSK_ORDER.ID),
                row.get(KIOSK_ORDER.KIND),
                row.get(KIOSK_ORDER.VALUE),
                Optional.ofNullable(row.get(KIOSK_ORDER.LASTS)),
                row.get(KIOSK_ORDER.ENDS));
    }
}
