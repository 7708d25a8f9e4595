package ua.mistok.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import ua.mistok.walks.Chromium;
import ua.mistok.walks.Memory;
import ua.mistok.walks.PackagedKiosk;
import ua.mistok.walks.Panel;
import ua.mistok.walks.Stations;

/// What a kiosk holds with one station in use and with as many as it may have, and how soon a touch
/// is painted then. One station is a real Chromium.
final class StationsBench {

    private static final double MIB = 1024;

    private StationsBench() {}

    /// @param others beside the one
    /// @param taps measured of the one, at least, each time
    /// @param pace of the others: a touch in so long, more or less
    static void measure(Report report, int others, int taps, Duration pace) throws IOException {
        report.part(
                "Stations in use, a touch of each in %.0f s".formatted(pace.toMillis() / 1000.0));
        try (var folder = new Folder()) {
            var temporary = Files.createDirectory(folder.path().resolve("tmp"));
            try (var kiosk =
                            PackagedKiosk.installed(
                                    folder.path().resolve("data"),
                                    temporary,
                                    "--mistok.address=" + Stations.ADDRESS);
                    var chromium = Chromium.launch();
                    var station = chromium.station(Panel.LANDSCAPE, "about:blank")) {
                var page = station.page();
                page.addInitScript(Stopwatch.SCRIPT);
                page.navigate(kiosk.url());
                walk(page, taps); // the day before
                var alone = walk(page, taps);
                report.line("a touch with 1 station", alone.in("ms"));
                report(report, kiosk, "1 station", 350);
                try (var crowd = new Stations(kiosk, others)) {
                    crowd.begin(Integer.MAX_VALUE, pace);
                    walk(page, taps / 2);
                    var together = walk(page, taps);
                    var all = others + 1;
                    report.line("a touch with %d stations".formatted(all), together.in("ms"));
                    report.limit("p99 with %d stations".formatted(all), together.p99(), 150, "ms");
                    report(report, kiosk, all + " stations", 600);
                    crowd.end();
                }
            }
        }
    }

    private static Samples walk(Page page, int taps) {
        var samples = new Samples();
        while (samples.count() < taps) {
            new Tour(page, leads -> samples.add(Stopwatch.touch(page, leads))).walk();
        }
        return samples;
    }

    /// As it is, before anything is collected for the look.
    private static void report(Report report, PackagedKiosk kiosk, String with, int atMost)
            throws IOException {
        var resident = Memory.resident(kiosk.handle()) / MIB;
        report.limit("resident with " + with, resident, atMost, "MiB");
        report.line("collected, with " + with, Memory.of(kiosk.handle()).figure());
    }
}
