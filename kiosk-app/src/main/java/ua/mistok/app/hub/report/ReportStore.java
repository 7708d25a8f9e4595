package ua.mistok.app.hub.report;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;
import static ua.mistok.app.db.hub.Tables.REPORT;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import ua.mistok.app.figures.Period;
import ua.mistok.config.text.Language;

/// Reports as rows; within transactions of the caller.
final class ReportStore {

    /// Places that have a kiosk.
    private static final String WITH_KIOSK =
            "select distinct k.place from kiosk k join below b on b.place = k.place"
                    + " where k.revoked is null";

    /// Regions with a kiosk; a place that lies in a region stands for itself.
    private static final String REGIONS =
            "select distinct r.place from kiosk k join place_above a on a.place = k.place"
                    + " join below b on b.place = a.above"
                    + " join place r on r.place = a.above and r.level = 'region'"
                    + " where k.revoked is null"
                    + " union select p.place from place p, ordered o where p.place = o.place"
                    + " and p.level not in ('country', 'region')";

    private static final String ITSELF = "select place from ordered";

    private static final String WAIT =
            """
            with ordered as (select cast(? as varchar) as place),
            below as (
                select a.place from place_above a join ordered o on a.above = o.place
            ), places as (%s)
            insert into report (kind, place, language, period, ended, heard, libraries, tries, again)
            select ?, place, ?, ?, cast(? as timestamptz), 0, 0, 0, cast(? as timestamptz)
            from places
            on conflict do nothing
            """;

    /// A library is heard if none of its kiosks is missing.
    private static final String HEARD =
            """
            select count(*) filter (where heard), count(*) from (
                select bool_and(coalesce(p.heard >= cast(? as timestamptz), false)) as heard
                from kiosk k
                join place_above a on a.place = k.place and a.above = ?
                left join pulse p on p.kiosk = k.kiosk
                where k.revoked is null
                group by k.place, k.library) libraries
            """;

    private ReportStore() {}

    /// A row for each place that a report is made of; one that is there stays.
    static void await(DSLContext sql, ReportOrder order, Timetable.Due due) {
        var places =
                switch (order.kind()) {
                    case LIBRARY_WEEK -> WITH_KIOSK;
                    case REGION_MONTH -> REGIONS;
                    case DONOR_QUARTER -> ITSELF;
                };
        sql.execute(
                WAIT.formatted(places),
                order.place(),
                order.kind().stored(),
                order.language().tag(),
                due.period().code(),
                utc(due.ended()),
                utc(due.from()));
    }

    /// Makes the report that is due longest and that no other hub is at; its row is held until the
    /// transaction ends.
    ///
    /// @param press gives the file; empty if it did not come about, then it is tried again later
    /// @return false if there was none
    static boolean makeNext(
            DSLContext sql, Instant now, BiFunction<ReportName, Heard, Optional<byte[]>> press) {
        var next = take(sql, now);
        next.ifPresent(
                name -> {
                    var heard = heard(sql, name.place(), ended(sql, name));
                    press.apply(name, heard)
                            .ifPresentOrElse(
                                    file -> keep(sql, name, now, heard, file),
                                    () -> postpone(sql, name, now));
                });
        return next.isPresent();
    }

    private static Optional<ReportName> take(DSLContext sql, Instant now) {
        return sql.select(REPORT.KIND, REPORT.PLACE, REPORT.LANGUAGE, REPORT.PERIOD)
                .from(REPORT)
                .where(REPORT.MADE.isNull())
                .and(REPORT.AGAIN.le(now))
                .orderBy(REPORT.AGAIN, REPORT.PLACE)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(row -> name(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /// When the period of a report was over.
    private static Instant ended(DSLContext sql, ReportName name) {
        return sql.select(REPORT.ENDED)
                .from(REPORT)
                .where(is(name))
                .fetchSingle(row -> row.value1());
    }

    /// How many libraries of a place were in touch since then, and how many there are.
    private static Heard heard(DSLContext sql, String place, Instant since) {
        var row = sql.fetchSingle(HEARD, utc(since), place);
        return new Heard(row.get(0, int.class), row.get(1, int.class));
    }

    private static void keep(
            DSLContext sql, ReportName name, Instant now, Heard heard, byte[] file) {
        sql.update(REPORT)
                .set(REPORT.MADE, now)
                .set(REPORT.HEARD, heard.libraries())
                .set(REPORT.LIBRARIES, heard.all())
                .set(REPORT.FILE, file)
                .where(is(name))
                .execute();
        ParcelStore.tell(sql, name, now);
    }

    /// It did not come about: it is tried again after an hour, two, four, up to a day.
    private static void postpone(DSLContext sql, ReportName name, Instant now) {
        var tries = sql.select(REPORT.TRIES).from(REPORT).where(is(name)).fetchSingle().value1();
        var hours = Math.min(24, 1L << Math.min(tries, 5));
        sql.update(REPORT)
                .set(REPORT.TRIES, tries + 1)
                .set(REPORT.AGAIN, now.plus(Duration.ofHours(hours)))
                .where(is(name))
                .execute();
    }

    /// The file stays until the new one is there.
    static void again(DSLContext sql, ReportName name, Instant now) {
        sql.update(REPORT)
                .setNull(REPORT.MADE)
                .set(REPORT.TRIES, 0)
                .set(REPORT.AGAIN, now)
                .where(is(name))
                .execute();
    }

    /// Those of a place and of all below it, the newest first.
    static List<Report> list(DSLContext sql, Set<String> places, int from, int most) {
        return sql.select(
                        REPORT.KIND,
                        REPORT.PLACE,
                        REPORT.LANGUAGE,
                        REPORT.PERIOD,
                        REPORT.MADE,
                        REPORT.HEARD,
                        REPORT.LIBRARIES)
                .from(REPORT)
                .where(
                        exists(
                                selectOne()
                                        .from(PLACE_ABOVE)
                                        .where(PLACE_ABOVE.PLACE.eq(REPORT.PLACE))
                                        .and(PLACE_ABOVE.ABOVE.in(places))))
                .orderBy(
                        REPORT.ENDED.desc(),
                        REPORT.KIND.desc(),
                        REPORT.PLACE,
                        REPORT.LANGUAGE.desc(),
                        REPORT.PERIOD)
                .limit(from, most)
                .fetch(
                        row ->
                                new Report(
                                        name(
                                                row.value1(),
                                                row.value2(),
                                                row.value3(),
                                                row.value4()),
                                        Optional.ofNullable(row.value5()),
                                        row.value6(),
                                        row.value7()));
    }

    static Optional<byte[]> file(DSLContext sql, ReportName name) {
        return sql.select(REPORT.FILE)
                .from(REPORT)
                .where(is(name))
                .and(REPORT.FILE.isNotNull())
                .fetchOptional(REPORT.FILE);
    }

    static void forget(DSLContext sql, ReportKind kind, Instant before) {
        sql.deleteFrom(REPORT)
                .where(REPORT.KIND.eq(kind.stored()))
                .and(REPORT.ENDED.lt(before))
                .execute();
    }

    private static ReportName name(String kind, String place, String language, String period) {
        return new ReportName(
                ReportKind.find(kind).orElseThrow(),
                place,
                new Language(language),
                Period.find(period).orElseThrow());
    }

    private static Condition is(ReportName name) {
        return REPORT.KIND
                .eq(name.kind().stored())
                .and(REPORT.PLACE.eq(name.place()))
                .and(REPORT.LANGUAGE.eq(name.language().tag()))
                .and(REPORT.PERIOD.eq(name.period().code()));
    }

    /// SQL that is written out knows no other moments.
    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
