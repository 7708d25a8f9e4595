package ua.mistok.bench;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.ResponseFilter;
import ua.mistok.app.journal.ResponseStore;
import ua.mistok.app.response.ResponseExport;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.Language;
import ua.mistok.walks.Memory;

/// What responses one by one cost in memory as a workbook, by how many they are: on the way that an
/// admin's browser takes, from the store to the stream.
///
/// At places all over the export everything that can be collected is collected, and what is left is
/// looked at: the most of it is the peak of the live heap.
public final class ExportBench {

    private static final String SURVEY = "afterdemo";
    private static final int ROWS = 100_000;

    private static final int FROM = 202649;

    /// The last of the weeks that hold a tenth of the year.
    private static final int TENTH = 202701;

    private static final int YEAR = 202752;
    private static final int LOOKS = 40;
    private static final Instant BEGIN = Instant.parse("2026-11-30T00:00:00Z");
    private static final Instant END = Instant.parse("2027-12-06T08:00:00Z");

    private ExportBench() {}

    public static void main(String[] arguments) throws IOException {
        measure(new Report(System.out));
    }

    static void measure(Report report) throws IOException {
        measure(report, ROWS);
    }

    /// @param rows the most; beside a tenth of them, from the same store
    static void measure(Report report, int rows) throws IOException {
        try (var folder = new Folder()) {
            VisitedYear.write(folder.path(), rows, BEGIN, SURVEY);
            fill(folder.path());
            try (var store = KioskStore.open(folder.path())) {
                report.part("Responses one by one as a workbook, from a store of " + rows);
                export(store, YEAR); // classes of the first time belong to neither
                var little = export(store, TENTH);
                var much = export(store, YEAR);
                report.line(little.rows + " rows", little.figure());
                report.line(much.rows + " rows", much.figure());
                report.ratio(
                        "peak of the live heap, many beside few", much.peak / little.peak, 1.2);
            }
        }
    }

    /// @param idle MiB alive before the export
    /// @param peak the most MiB alive during it
    private record Cost(long rows, double idle, double peak, double seconds, long bytes) {

        String figure() {
            return String.format(
                    Locale.ROOT,
                    "peak %.1f MiB, %.1f MiB over idle; %.1f MB in %.1f s",
                    peak,
                    peak - idle,
                    bytes / 1e6,
                    seconds);
        }
    }

    private static Cost export(KioskStore store, int to) throws IOException {
        var rows = rows(store, to);
        var bytes = new Counted();
        export(store, to, bytes);
        var idle = Memory.here() / 1024.0;
        var watched = new Watched(bytes.bytes / LOOKS);
        var begin = System.nanoTime();
        export(store, to, watched);
        var seconds = (System.nanoTime() - begin - watched.looking) / 1e9;
        return new Cost(rows, idle, watched.peak, seconds, bytes.bytes);
    }

    private static long rows(KioskStore store, int to) {
        var rows = new LongAdder();
        new ResponseStore(store)
                .shuffled(new ResponseFilter(SURVEY, 1, FROM, to))
                .forEachRemaining(row -> rows.increment());
        return rows.sum();
    }

    /// The kiosk is started anew after that: what a store holds of having been filled is no part of
    /// an export.
    private static void fill(Path data) {
        try (var store = KioskStore.open(data);
                var journal = Journal.open(data, store, InstantSource.fixed(END), BEGIN)) {
            journal.settle();
        }
    }

    private static void export(KioskStore store, int to, OutputStream stream) throws IOException {
        new ResponseExport(
                        new ResponseStore(store),
                        survey(),
                        FROM,
                        to,
                        "2027",
                        Language.UKRAINIAN,
                        (key, values) -> key)
                .xlsx(stream);
    }

    private static Survey survey() {
        return Content.read(ContentSource.shipped())
                .surveys()
                .filter(survey -> survey.id().slug().equals(SURVEY))
                .findFirst()
                .orElseThrow();
    }

    private static class Counted extends FilterOutputStream {

        long bytes;

        Counted() {
            super(OutputStream.nullOutputStream());
        }

        @Override
        public void write(int one) throws IOException {
            bytes++;
            look();
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            bytes += length;
            look();
        }

        void look() {}
    }

    private static final class Watched extends Counted {

        private final long every;
        private long next;
        private double peak;
        private long looking;

        Watched(long every) {
            this.every = Math.max(1, every);
        }

        @Override
        void look() {
            if (bytes >= next) {
                var begin = System.nanoTime();
                next = bytes + every;
                peak = Math.max(peak, Memory.here() / 1024.0);
                looking += System.nanoTime() - begin;
            }
        }
    }
}
