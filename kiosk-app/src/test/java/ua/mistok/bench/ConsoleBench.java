package ua.mistok.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import ua.mistok.walks.Chromium;
import ua.mistok.walks.Librarian;
import ua.mistok.walks.PackagedKiosk;
import ua.mistok.walks.Sight;

/// What each page of the console takes on the server with a year of data: from a request that is
/// sent to the first byte of its answer, all requests of a page together.
final class ConsoleBench {

    /// Of a library with 275 visitors a day.
    private static final long SURVEYS = 100_000;

    private static final int DAYS = 364;
    private static final double MOST = 300;

    private ConsoleBench() {}

    /// This part alone: `[SURVEYS]`.
    public static void main(String[] arguments) throws IOException {
        measure(
                new Report(System.out),
                List.of(arguments).stream().mapToLong(Long::parseLong).findFirst().orElse(SURVEYS),
                2,
                20);
    }

    static void measure(Report report) throws IOException {
        measure(report, SURVEYS, 2, 20);
    }

    /// @param surveys that were answered in the year
    /// @param warm visits of each page before anything is measured
    /// @param visits of each page that are measured
    static void measure(Report report, long surveys, int warm, int visits) throws IOException {
        try (var folder = new Folder()) {
            var first = LocalDate.now(ZoneOffset.UTC).minusDays(DAYS);
            VisitedYear.write(
                    folder.path(), surveys, first.atStartOfDay().toInstant(ZoneOffset.UTC));
            try (var kiosk = PackagedKiosk.start(folder.path());
                    var chromium = Chromium.launch();
                    var librarian = Librarian.setUp(kiosk, chromium)) {
                report.part("A page of the console, with " + surveys + " surveys of a year");
                for (var sight : Sight.ALL) {
                    var samples = new Samples();
                    for (var visit = 0; visit < warm + visits; visit++) {
                        var taken = visit(librarian.page(), kiosk.staffUrl(), sight);
                        if (visit >= warm) {
                            samples.add(taken);
                        }
                    }
                    report.limit(sight.path() + ", p95", samples.quantile(0.95), MOST, "ms");
                }
            }
        }
    }

    private static double visit(Page page, String console, Sight sight) {
        var asked = new Asked();
        Consumer<Request> hears = asked::add;
        page.onRequestFinished(hears);
        sight.open(page, console);
        page.offRequestFinished(hears);
        return asked.taken;
    }

    /// Adds up what the server took.
    private static final class Asked {

        private double taken;

        void add(Request request) {
            if (isPages(request)) {
                taken +=
                        Math.max(0, request.timing().responseStart - request.timing().requestStart);
            }
        }

        /// The page itself and what it says to the server; files and the heartbeat are no page.
        private static boolean isPages(Request request) {
            var url = request.url();
            return request.isNavigationRequest()
                    || url.contains("v-r=init")
                    || url.contains("v-r=uidl");
        }
    }
}
