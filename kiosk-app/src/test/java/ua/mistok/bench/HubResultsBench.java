package ua.mistok.bench;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Shifts;
import ua.mistok.app.figures.Week;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.app.results.People;
import ua.mistok.app.results.Results;
import ua.mistok.app.tally.Dimension;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.QuestionKind.Single;

/// How long the pages of results of a hub take over the counts of 12,000 kiosks in a year: all that
/// the server asks and works out for whoever is the first to ask.
public final class HubResultsBench {

    private static final int KIOSKS = 12_000;
    private static final int KIOSKS_OF_A_LIBRARY = 3;
    private static final int TURNS = 20;
    private static final Week FIRST = Week.of(202649);
    private static final int WEEKS = 52;
    private static final Period YEAR = new Period.Year(2027);
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2027-12-06T08:00:00Z"));
    private static final Shelf SHELF = Shelf.shipped();

    private static final String STAGES = "unnest(array['shown','touched','started','finished']) i";
    private static final String ENDS = "unnest(array['started','finished']) i";

    /// Another one each week.
    private static final String EXERCISE =
            "lateral (select demo from exercise"
                    + " where n = (k.n + t.n) % (select count(*) from exercise)) d";

    /// Each survey in its week.
    private static final String TURN =
            " where a.sn = (k.n + t.n) % (select max(sn) + 1 from asked)";

    private HubResultsBench() {}

    /// @param arguments how many kiosks; 12,000 if nothing is said
    public static void main(String[] arguments) {
        var kiosks = List.of(arguments).stream().mapToInt(Integer::parseInt).findFirst();
        measure(new Report(System.out), kiosks.orElse(KIOSKS));
    }

    static void measure(Report report) {
        measure(report, KIOSKS);
    }

    static void measure(Report report, int kiosks) {
        try (var database = HubDatabase.fresh()) {
            var store = database.store();
            Places.open(store);
            store.write(sql -> fill(sql, kiosks));
            store.read(sql -> sql.execute("analyze"));
            long rows =
                    store.read(sql -> sql.fetchSingle("select count(*) from tally"))
                            .get(0, long.class);
            report.part("Pages of results of a hub: " + kiosks + " kiosks, " + rows + " counts");
            for (var place : List.of(Places.ROOT, "vinnytska", "library-1")) {
                pages(report, store, place);
            }
        }
    }

    private static void pages(Report report, HubStore store, String place) {
        page(report, place + ", overview", store, place, HubResultsBench::overview);
        var below = new Samples();
        for (var turn = 0; turn < TURNS; turn++) {
            var hub = new HubResults(store, SHELF, CLOCK);
            var calendar = hub.find(place).orElseThrow().calendar();
            below.add(
                    took(
                            () -> {
                                hub.activityBelow(place, calendar.leaves(YEAR));
                                hub.below(place, new People.Confident(Shifts.Half.BOTH)).told(YEAR);
                            }));
        }
        report.limit(place + ", places in it, p95", below.quantile(0.95), 500, "ms");
        var cascade = new Samples();
        for (var turn = 0; turn < TURNS; turn++) {
            var hub = new HubResults(store, SHELF, CLOCK);
            cascade.add(took(() -> hub.cascade(place, YEAR)));
        }
        report.limit(place + ", trainers' cascade, p95", cascade.quantile(0.95), 500, "ms");
        for (var survey : SHELF.surveys()) {
            page(
                    report,
                    place + ", " + survey.id().slug(),
                    store,
                    place,
                    results -> results.survey(survey.id().slug(), survey.version(), YEAR));
        }
    }

    private static void page(
            Report report, String name, HubStore store, String place, Consumer<Results> page) {
        var samples = new Samples();
        for (var turn = 0; turn < TURNS; turn++) {
            var results = new HubResults(store, SHELF, CLOCK).find(place).orElseThrow();
            samples.add(took(() -> page.accept(results)));
        }
        report.limit(name + ", p95", samples.quantile(0.95), 500, "ms");
    }

    private static void overview(Results results) {
        results.activity(YEAR);
        results.shift(YEAR);
        for (var by : List.of(Dimension.SERVICE, Dimension.WAY, Dimension.CAMPAIGN)) {
            results.activityBy(by, YEAR);
        }
        results.stumbles(YEAR);
        for (var week : results.calendar().leaves(YEAR)) {
            results.activity(week);
            results.shift(week);
        }
    }

    /// @return milliseconds
    private static double took(Runnable page) {
        var begin = System.nanoTime();
        page.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    /// Every kiosk has some people in each week: what they did, how they felt, what they answered.
    private static void fill(DSLContext sql, int kiosks) {
        tree(sql, kiosks);
        words(sql);
        var none = "'', '', false";
        count(sql, "'activity', '', 0, i, '', " + none, STAGES);
        count(
                sql,
                "'activity', '', 0, i, '', 'way', w, false",
                ENDS + ", unnest(array['watch','alone']) w");
        count(sql, "'activity', '', 0, i, '', 'service', d.demo, false", ENDS + ", " + EXERCISE);
        count(
                sql,
                "'kind', kd, 0, '', '', " + none,
                "unnest(array['visit.began','demo.ended','survey.answered']) kd");
        count(
                sql,
                "'step', d.demo, 1, s, wh, " + none,
                EXERCISE
                        + ", unnest(array['intro','signin']) s"
                        + ", unnest(array['seen','wrong']) wh");
        count(
                sql,
                "'shift', d.demo, 0, ((k.n * 7 + t.n) % 7)::text,"
                        + " (3 + (k.n * 5 + t.n) % 8)::text, "
                        + none,
                EXERCISE);
        count(
                sql,
                "'response', a.subject, a.version, 'complete', '', " + none,
                "(select distinct subject, version, sn from asked) a" + TURN);
        count(
                sql,
                "'answer', a.subject, a.version, a.question, a.code, " + none,
                "asked a" + TURN + " and a.cn = (k.n * 3 + t.n) % a.codes");
        count(
                sql,
                "'answer', a.subject, a.version, a.question, '~answered', " + none,
                "(select distinct subject, version, question, sn from asked) a" + TURN);
        classes(sql, none);
        sql.execute(
                """
                insert into tally
                select a.above, t.week, t.measure, t.subject, t.version, t.item, t.code,
                    t.dimension, t.member, t.flagged, sum(t.n)
                from tally t
                join kiosk k on replace(k.kiosk::text, '-', '') = t.place
                join place_above a on a.place = k.place
                group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
                """);
    }

    /// Each kiosk has a trainer of its own, who holds a class every fourth week; sixty of them have
    /// trained all others.
    private static void classes(DSLContext sql, String none) {
        var items =
                "unnest(array['finished','seats','people','pairs','sure-before','sure-after']) i"
                        + " where (k.n + t.n) % 4 = 0";
        count(sql, "'cascade', i, 0, '', '', " + none, items);
        count(sql, "'cascade', i, 0, '', '', 'trainer', " + code("k.n") + ", false", items);
        count(
                sql,
                "'trained', " + code("k.n") + ", 0, " + code("k.n % 60") + ", '', " + none,
                "(select 1 as one) o where t.n = 0 and k.n >= 60");
    }

    private static String code(String number) {
        return "upper(left(md5('trainer ' || (" + number + ")), 10))";
    }

    private static void tree(DSLContext sql, int kiosks) {
        sql.execute(
                """
                insert into place
                select 'library-' || n,
                    (select place from place where level = 'region'
                        order by place <> 'vinnytska', place offset n %% 27 limit 1),
                    'library', 'Бібліотека ' || n, 'Library ' || n
                from generate_series(0, %d) n
                """
                        .formatted(kiosks / KIOSKS_OF_A_LIBRARY));
        sql.execute(
                """
                insert into place_above
                select p.place, a.above from place p
                join lateral (select p.place as above union all select p.parent
                    union all select 'ukraine') a on true
                where p.level = 'library'
                """);
        sql.execute(
                """
                insert into kiosk (kiosk, library, place, verifying, sealing, joined)
                select md5(n::text)::uuid, 'Бібліотека', 'library-' || n / %d, '', '', now()
                from generate_series(0, %d) n
                """
                        .formatted(KIOSKS_OF_A_LIBRARY, kiosks - 1));
        sql.execute(
                "create temporary table k as select replace(kiosk::text, '-', '') as place,"
                        + " row_number() over () as n from kiosk");
        sql.execute("create temporary table t (week int, n int)");
        var weeks = Stream.iterate(FIRST, Week::next).limit(WEEKS).toList();
        for (var n = 0; n < WEEKS; n++) {
            sql.execute("insert into t values (?, ?)", weeks.get(n).asInt(), n);
        }
    }

    private static void words(DSLContext sql) {
        sql.execute("create temporary table exercise (demo varchar, n int)");
        var n = 0;
        for (var demo : SHELF.demos()) {
            sql.execute("insert into exercise values (?, ?)", demo.id().slug(), n++);
        }
        sql.execute(
                "create temporary table asked (subject varchar, version int, question varchar,"
                        + " code varchar, sn int, cn int, codes int)");
        var number = 0;
        for (var survey : SHELF.surveys()) {
            if (!survey.given().isEmpty()) {
                continue;
            }
            for (var question : survey.questions()) {
                var codes =
                        switch (question.kind()) {
                            case Single single -> single.codes();
                            case Scale scale ->
                                    IntStream.rangeClosed(scale.from(), scale.to())
                                            .mapToObj(Integer::toString)
                                            .toList();
                            default -> List.<String>of();
                        };
                for (var at = 0; at < codes.size() && !question.apart(); at++) {
                    sql.execute(
                            "insert into asked values (?, ?, ?, ?, ?, ?, ?)",
                            survey.id().slug(),
                            survey.version(),
                            question.id(),
                            codes.get(at),
                            number,
                            at,
                            codes.size());
                }
            }
            number++;
        }
    }

    /// One count for each kiosk and week, and what stands beside them.
    private static void count(DSLContext sql, String name, String beside) {
        sql.execute(
                "insert into tally select k.place, t.week, "
                        + name
                        + ", 1 + (k.n + t.n) % 4 from k cross join t cross join "
                        + beside);
    }
}
