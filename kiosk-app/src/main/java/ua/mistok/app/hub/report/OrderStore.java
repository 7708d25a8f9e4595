package ua.mistok.app.hub.report;

import static org.jooq.impl.DSL.select;
import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;
import static ua.mistok.app.db.hub.Tables.REPORT_ORDER;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import ua.mistok.app.figures.Week;
import ua.mistok.config.text.Language;

/// Orders as rows; within transactions of the caller.
final class OrderStore {

    private OrderStore() {}

    /// @param through up to which week its reports were seen to
    private record Row(ReportOrder order, Week through) {}

    static void add(DSLContext sql, ReportOrder order, Week through) {
        sql.insertInto(REPORT_ORDER)
                .set(REPORT_ORDER.KIND, order.kind().stored())
                .set(REPORT_ORDER.PLACE, order.place())
                .set(REPORT_ORDER.LANGUAGE, order.language().tag())
                .set(REPORT_ORDER.THROUGH, through.asInt())
                .onConflictDoNothing()
                .execute();
    }

    /// Holds an order until the end of the transaction.
    ///
    /// @return false if there is none
    static boolean hold(DSLContext sql, ReportOrder order) {
        return sql.selectFrom(REPORT_ORDER).where(is(order)).forUpdate().fetch().isNotEmpty();
    }

    static void remove(DSLContext sql, ReportOrder order) {
        sql.deleteFrom(REPORT_ORDER).where(is(order)).execute();
    }

    private static void through(DSLContext sql, ReportOrder order, Week week) {
        sql.update(REPORT_ORDER).set(REPORT_ORDER.THROUGH, week.asInt()).where(is(order)).execute();
    }

    /// At these places and below.
    static List<ReportOrder> at(DSLContext sql, Set<String> places) {
        return sql.selectFrom(REPORT_ORDER)
                .where(
                        REPORT_ORDER.PLACE.in(
                                select(PLACE_ABOVE.PLACE)
                                        .from(PLACE_ABOVE)
                                        .where(PLACE_ABOVE.ABOVE.in(places))))
                .orderBy(REPORT_ORDER.PLACE, REPORT_ORDER.KIND, REPORT_ORDER.LANGUAGE)
                .fetch(row -> order(row.getKind(), row.getPlace(), row.getLanguage()));
    }

    /// Rows for all reports that became due, of orders that no other hub is at.
    static void call(DSLContext sql, Instant now) {
        for (var row : take(sql)) {
            var due = Timetable.due(row.order().kind(), row.through(), now);
            due.forEach(each -> ReportStore.await(sql, row.order(), each));
            if (!due.isEmpty()) {
                through(sql, row.order(), due.getLast().last());
            }
        }
    }

    private static List<Row> take(DSLContext sql) {
        return sql.selectFrom(REPORT_ORDER)
                .forUpdate()
                .skipLocked()
                .fetch(
                        row ->
                                new Row(
                                        order(row.getKind(), row.getPlace(), row.getLanguage()),
                                        Week.of(row.getThrough())));
    }

    private static ReportOrder order(String kind, String place, String language) {
        return new ReportOrder(ReportKind.find(kind).orElseThrow(), place, new Language(language));
    }

    private static Condition is(ReportOrder order) {
        return REPORT_ORDER
                .KIND
                .eq(order.kind().stored())
                .and(REPORT_ORDER.PLACE.eq(order.place()))
                .and(REPORT_ORDER.LANGUAGE.eq(order.language().tag()));
    }
}
