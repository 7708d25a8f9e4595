package ua.mistok.app.hub.report;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static ua.mistok.app.db.hub.Tables.REPORT;
import static ua.mistok.app.db.hub.Tables.REPORT_LETTER;
import static ua.mistok.app.db.hub.Tables.REPORT_READER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import ua.mistok.app.figures.Period;
import ua.mistok.app.hub.mail.MailFault;
import ua.mistok.app.hub.mail.Waiting;

/// Reports on their way to readers, as rows; within transactions of the caller.
final class ParcelStore {

    /// Of one letter; the rest is in the next.
    static final int MOST = 20;

    /// Of the files of one letter, in bytes: what mail servers still take.
    static final int HEAVIEST = 7_000_000;

    /// Every reader whose order this report came from hears of it, the first time that it is made.
    private static final String TELL =
            """
            with told as (
                update report set told = cast(? as timestamptz)
                where kind = ? and place = ? and language = ? and period = ? and told is null
                returning kind, place, language, period
            )
            insert into report_letter (kind, place, language, address, report_place, period)
            select r.kind, r.place, r.language, r.address, t.place, t.period
            from told t
            join place p on p.place = t.place
            join report_reader r on r.kind = t.kind and r.language = t.language
            where r.place = t.place
                or (r.kind = '%s' or (r.kind = '%s' and p.level = 'region'))
                    and exists (select from place_above a
                        where a.place = t.place and a.above = r.place)
            on conflict do nothing
            """
                    .formatted(ReportKind.LIBRARY_WEEK.stored(), ReportKind.REGION_MONTH.stored());

    private ParcelStore() {}

    static void tell(DSLContext sql, ReportName name, Instant now) {
        sql.execute(
                TELL,
                ReportStore.utc(now),
                name.kind().stored(),
                name.place(),
                name.language().tag(),
                name.period().code());
    }

    /// Takes what waits for an address that is due, so that no other hub does until the lease is
    /// over; a report that is being made anew waits for that.
    static Optional<Parcel> take(DSLContext sql, Instant now, Instant lease) {
        return sql.select(
                        REPORT_READER.KIND,
                        REPORT_READER.PLACE,
                        REPORT_READER.LANGUAGE,
                        REPORT_READER.ADDRESS)
                .from(REPORT_READER)
                .where(REPORT_READER.NEXT_TRY.le(now))
                .and(
                        exists(
                                selectOne()
                                        .from(REPORT_LETTER)
                                        .join(REPORT)
                                        .on(isOfLetter())
                                        .where(isOfReader())
                                        .and(REPORT.MADE.isNotNull())))
                .orderBy(REPORT_READER.NEXT_TRY, REPORT_READER.ADDRESS)
                .limit(1)
                .forUpdate()
                .of(REPORT_READER)
                .skipLocked()
                .fetchOptional()
                .map(
                        row ->
                                take(
                                        sql,
                                        ReaderStore.order(row.value1(), row.value2(), row.value3()),
                                        row.value4(),
                                        lease));
    }

    private static Parcel take(DSLContext sql, ReportOrder order, String address, Instant lease) {
        sql.update(REPORT_READER)
                .set(REPORT_READER.NEXT_TRY, lease)
                .where(is(order, address))
                .execute();
        var sheets = new ArrayList<Parcel.Sheet>();
        var weight = 0L;
        for (var sheet : sheets(sql, order, address)) {
            weight += sheet.file().length;
            if (!sheets.isEmpty() && weight > HEAVIEST) {
                break;
            }
            sheets.add(sheet);
        }
        return new Parcel(order, address, lease, sheets);
    }

    /// The oldest first.
    private static List<Parcel.Sheet> sheets(DSLContext sql, ReportOrder order, String address) {
        return sql.select(
                        REPORT_LETTER.REPORT_PLACE,
                        REPORT_LETTER.PERIOD,
                        REPORT.HEARD,
                        REPORT.LIBRARIES,
                        REPORT.FILE)
                .from(REPORT_LETTER)
                .join(REPORT)
                .on(isOfLetter())
                .where(waiting(order, address))
                .and(REPORT.MADE.isNotNull())
                .orderBy(REPORT.ENDED, REPORT_LETTER.REPORT_PLACE)
                .limit(MOST)
                .fetch(
                        row ->
                                new Parcel.Sheet(
                                        new ReportName(
                                                order.kind(),
                                                row.value1(),
                                                order.language(),
                                                Period.find(row.value2()).orElseThrow()),
                                        row.value3(),
                                        row.value4(),
                                        row.value5()));
    }

    static void sent(DSLContext sql, Parcel parcel, Instant now) {
        parcel.reports()
                .forEach(
                        sheet ->
                                sql.deleteFrom(REPORT_LETTER)
                                        .where(waiting(parcel.order(), parcel.address()))
                                        .and(REPORT_LETTER.REPORT_PLACE.eq(sheet.name().place()))
                                        .and(REPORT_LETTER.PERIOD.eq(sheet.name().period().code()))
                                        .execute());
        sql.update(REPORT_READER)
                .set(REPORT_READER.SENT, now)
                .set(REPORT_READER.TRIES, 0)
                .set(REPORT_READER.NEXT_TRY, now)
                .setNull(REPORT_READER.FAULT)
                .where(is(parcel.order(), parcel.address()))
                .execute();
    }

    /// Unless another hub took it meanwhile: that one knows better.
    static void failed(DSLContext sql, Parcel parcel, MailFault fault, Instant now) {
        sql.selectFrom(REPORT_READER)
                .where(is(parcel.order(), parcel.address()))
                .and(REPORT_READER.NEXT_TRY.eq(parcel.lease()))
                .forUpdate()
                .fetchOptional()
                .ifPresent(
                        reader -> {
                            reader.setTries(Math.min(reader.getTries() + 1, 1000));
                            reader.setNextTry(now.plus(Waiting.after(reader.getTries())));
                            reader.setFault(fault.name());
                            reader.store();
                        });
    }

    private static Condition is(ReportOrder order, String address) {
        return REPORT_READER
                .KIND
                .eq(order.kind().stored())
                .and(REPORT_READER.PLACE.eq(order.place()))
                .and(REPORT_READER.LANGUAGE.eq(order.language().tag()))
                .and(REPORT_READER.ADDRESS.eq(address));
    }

    private static Condition waiting(ReportOrder order, String address) {
        return REPORT_LETTER
                .KIND
                .eq(order.kind().stored())
                .and(REPORT_LETTER.PLACE.eq(order.place()))
                .and(REPORT_LETTER.LANGUAGE.eq(order.language().tag()))
                .and(REPORT_LETTER.ADDRESS.eq(address));
    }

    private static Condition isOfReader() {
        return REPORT_LETTER
                .KIND
                .eq(REPORT_READER.KIND)
                .and(REPORT_LETTER.PLACE.eq(REPORT_READER.PLACE))
                .and(REPORT_LETTER.LANGUAGE.eq(REPORT_READER.LANGUAGE))
                .and(REPORT_LETTER.ADDRESS.eq(REPORT_READER.ADDRESS));
    }

    private static Condition isOfLetter() {
        return REPORT.KIND
                .eq(REPORT_LETTER.KIND)
                .and(REPORT.PLACE.eq(REPORT_LETTER.REPORT_PLACE))
                .and(REPORT.LANGUAGE.eq(REPORT_LETTER.LANGUAGE))
                .and(REPORT.PERIOD.eq(REPORT_LETTER.PERIOD));
    }
}
