package ua.mistok.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import ua.mistok.walks.Chromium;
import ua.mistok.walks.PackagedKiosk;
import ua.mistok.walks.Panel;

/// A touch to the next screen painted, through the real exercise and survey, beside the same
/// screens swapped by script. Visits of both take turns in one browser.
final class TapBench {

    private TapBench() {}

    /// @param warm visits before anything is measured; a kiosk had some, the day before
    /// @param taps at least so many touches are measured on each side
    static void measure(Report report, int warm, int taps) throws IOException {
        try (var folder = new Folder();
                var kiosk = PackagedKiosk.start(folder.path());
                var chromium = Chromium.launch();
                var station = chromium.station(Panel.LANDSCAPE, "about:blank");
                var still = chromium.station(Panel.LANDSCAPE, "about:blank")) {
            var ours = station.page();
            var floor = still.page();
            ours.addInitScript(Stopwatch.SCRIPT);
            floor.addInitScript(Stopwatch.SCRIPT);
            ours.navigate(kiosk.url());
            var screens = new StillScreens();
            new Tour(ours, leads -> screens.takeAndTouch(ours, leads)).walk();
            screens.open(floor, ours, kiosk.url());
            var cold = new Samples();
            for (var visit = 0; visit < warm; visit++) {
                new Tour(ours, leads -> cold.add(Stopwatch.touch(ours, leads))).walk();
                swap(floor, screens, cold);
            }

            var real = new Samples();
            var bare = new Samples();
            while (real.count() < taps) {
                ours.bringToFront();
                new Tour(ours, leads -> real.add(Stopwatch.touch(ours, leads))).walk();
                floor.bringToFront();
                swap(floor, screens, bare);
            }
            report(report, real, bare);
        }
    }

    private static void swap(Page floor, StillScreens screens, Samples samples) {
        for (var screen = 0; screen < screens.size(); screen++) {
            samples.add(Stopwatch.touch(floor, screens.leads(floor)));
        }
    }

    private static void report(Report report, Samples real, Samples bare) {
        report.part("A touch to the next screen painted");
        report.line("the same screens, swapped by script", bare.in("ms"));
        report.line("the kiosk's exercise and survey", real.in("ms"));
        report.ratio("kiosk beside script, p50", real.p50() / bare.p50(), 3.5);
        report.limit("kiosk, p99", real.p99(), 100, "ms");
    }
}
