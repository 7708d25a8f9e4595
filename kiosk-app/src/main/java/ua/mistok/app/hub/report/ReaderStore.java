package ua.mistok.app.hub.report;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;
import static ua.mistok.app.db.hub.Tables.REPORT_LETTER;
import static ua.mistok.app.db.hub.Tables.REPORT_READER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import ua.mistok.app.hub.mail.MailFault;
import ua.mistok.config.text.Language;

/// Who reads reports in letters, as rows; within transactions of the caller.
final class ReaderStore {

    private ReaderStore() {}

    static int count(DSLContext sql, ReportOrder order) {
        return sql.fetchCount(REPORT_READER, is(order));
    }

    /// @return false if the order sends there already
    static boolean add(DSLContext sql, ReportOrder order, String address, Instant now) {
        return sql.insertInto(REPORT_READER)
                        .set(REPORT_READER.KIND, order.kind().stored())
                        .set(REPORT_READER.PLACE, order.place())
                        .set(REPORT_READER.LANGUAGE, order.language().tag())
                        .set(REPORT_READER.ADDRESS, address)
                        .set(REPORT_READER.TRIES, 0)
                        .set(REPORT_READER.NEXT_TRY, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// What waits for it goes with it.
    static void remove(DSLContext sql, ReportOrder order, String address) {
        sql.deleteFrom(REPORT_READER)
                .where(is(order))
                .and(REPORT_READER.ADDRESS.eq(address))
                .execute();
    }

    /// Of orders at these places and below, by address.
    static List<ReportReader> at(DSLContext sql, Set<String> places) {
        var waiting =
                field(
                        select(DSL.count())
                                .from(REPORT_LETTER)
                                .where(REPORT_LETTER.KIND.eq(REPORT_READER.KIND))
                                .and(REPORT_LETTER.PLACE.eq(REPORT_READER.PLACE))
                                .and(REPORT_LETTER.LANGUAGE.eq(REPORT_READER.LANGUAGE))
                                .and(REPORT_LETTER.ADDRESS.eq(REPORT_READER.ADDRESS)));
        return sql.select(
                        REPORT_READER.KIND,
                        REPORT_READER.PLACE,
                        REPORT_READER.LANGUAGE,
                        REPORT_READER.ADDRESS,
                        REPORT_READER.SENT,
                        waiting,
                        REPORT_READER.FAULT)
                .from(REPORT_READER)
                .where(
                        exists(
                                selectOne()
                                        .from(PLACE_ABOVE)
                                        .where(PLACE_ABOVE.PLACE.eq(REPORT_READER.PLACE))
                                        .and(PLACE_ABOVE.ABOVE.in(places))))
                .orderBy(REPORT_READER.ADDRESS)
                .fetch(
                        row ->
                                new ReportReader(
                                        order(row.value1(), row.value2(), row.value3()),
                                        row.value4(),
                                        Optional.ofNullable(row.value5()),
                                        row.value6(),
                                        Optional.ofNullable(row.value7()).map(MailFault::valueOf)));
    }

    static ReportOrder order(String kind, String place, String language) {
        return new ReportOrder(ReportKind.find(kind).orElseThrow(), place, new Language(language));
    }

    private static Condition is(ReportOrder order) {
        return REPORT_READER
                .KIND
                .eq(order.kind().stored())
                .and(REPORT_READER.PLACE.eq(order.place()))
                .and(REPORT_READER.LANGUAGE.eq(order.language().tag()));
    }
}
