package ua.mistok.bench;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.figures.Period;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.results.Results;
import ua.mistok.app.tally.Dimension;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.survey.Survey;

/// How long a page of results takes over a million finished surveys: all that the server asks and
/// works out for it.
public final class ResultsBench {

    private static final long SURVEYS = 1_000_000;
    private static final int FIRST = 20;
    private static final int AGAIN = 30;
    private static final Instant BEGIN = Instant.parse("2026-11-30T00:00:00Z");
    private static final Instant END = Instant.parse("2027-12-06T08:00:00Z");

    private ResultsBench() {}

    /// @param arguments how many surveys; a million if nothing is said
    public static void main(String[] arguments) throws IOException {
        measure(
                new Report(System.out),
                List.of(arguments).stream().mapToLong(Long::parseLong).findFirst().orElse(SURVEYS));
    }

    static void measure(Report report) throws IOException {
        measure(report, SURVEYS);
    }

    static void measure(Report report, long surveys) throws IOException {
        try (var folder = new Folder()) {
            VisitedYear.write(folder.path(), surveys, BEGIN);
            var clock = InstantSource.fixed(END);
            try (var store = KioskStore.open(folder.path());
                    var journal = Journal.open(folder.path(), store, clock, BEGIN)) {
                var shipped = Content.read(ContentSource.shipped()).surveys().toList();
                var counts = new TallyStore(store);
                Supplier<Results> fresh = () -> new Results(counts::find, () -> shipped, clock);
                report.part("Pages of results over " + surveys + " finished surveys");
                var year = new Period.Year(2027);
                page(report, "first page", fresh, results -> overview(results, year));
                for (var survey : shipped) {
                    var id = survey.id().slug();
                    page(report, id, fresh, results -> survey(results, survey, year));
                    page(report, id + ", all versions", fresh, results -> joined(results, id));
                }
            }
        }
    }

    /// Asked for by somebody who is the first to ask, and by whoever asks again within minutes.
    private static void page(
            Report report, String name, Supplier<Results> fresh, Consumer<Results> page) {
        var first = new Samples();
        for (var turn = 0; turn < FIRST; turn++) {
            first.add(took(fresh.get(), page));
        }
        var again = new Samples();
        var results = fresh.get();
        page.accept(results);
        for (var turn = 0; turn < AGAIN; turn++) {
            again.add(took(results, page));
        }
        report.line(name + ", asked first", first.in("ms"));
        report.line(name + ", asked again", again.in("ms"));
        report.limit(name + ", asked first, p95", first.quantile(0.95), 500, "ms");
    }

    /// @return milliseconds
    private static double took(Results results, Consumer<Results> page) {
        var begin = System.nanoTime();
        page.accept(results);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void joined(Results results, String survey) {
        results.joined(survey, new Period.Year(2027)).orElseThrow();
    }

    private static void overview(Results results, Period period) {
        results.activity(period);
        results.shift(period);
        for (var dimension :
                List.of(Dimension.SERVICE, Dimension.WAY, Dimension.STATION, Dimension.CAMPAIGN)) {
            results.activityBy(dimension, period);
        }
        results.stumbles(period);
        for (var week : results.calendar().leaves(period)) {
            results.activity(week);
            results.shift(week);
        }
    }

    private static void survey(Results results, Survey survey, Period period) {
        results.survey(survey.id().slug(), survey.version(), period).orElseThrow();
    }
}
