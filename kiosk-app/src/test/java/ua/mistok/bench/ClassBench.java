package ua.mistok.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import ua.mistok.walks.Chromium;
import ua.mistok.walks.ClassBoard;
import ua.mistok.walks.LearnerPage;
import ua.mistok.walks.Librarian;
import ua.mistok.walks.Memory;
import ua.mistok.walks.PackagedKiosk;
import ua.mistok.walks.Panel;

/// A full class at their own pace: how soon the board shows what a learner did, how soon a
/// learner's touch is painted meanwhile, and what the kiosk holds then.
final class ClassBench {

    /// Of the first shipped lesson: an exercise at everybody's own pace.
    private static final int OWN_PACE = 6;

    private static final String LEADS =
            ".sim [data-forward].is-target:visible, .coach__nav .btn--go:visible";

    private ClassBench() {}

    /// @param others driven without a browser, beside one learner, trainer and wall with one
    /// @param taps of that learner that lead to another step are measured, at least
    /// @param pace of each of the others: one act in so long
    static void measure(Report report, int others, int taps, Duration pace) throws IOException {
        report.part(
                "A class of %d, an act of each in %d s".formatted(others + 1, pace.toSeconds()));
        try (var folder = new Folder();
                var kiosk =
                        PackagedKiosk.start(
                                folder.path(),
                                "--mistok.class-port=0",
                                "--mistok.class-address=127.0.0.1");
                var chromium = Chromium.launch();
                var librarian = Librarian.setUp(kiosk, chromium)) {
            var board = ClassBoard.begin(librarian.page(), kiosk.staffUrl(), others + 1);
            report.line("memory, before anybody sits down", Memory.of(kiosk.handle()).figure());
            chromium.station(Panel.LANDSCAPE, board.wall());
            var cards = board.cards();
            var learner = learner(chromium, board.door());
            learner.join(board.code(), cards.getLast());
            try (var crowd = new Crowd(board.door(), board.code(), cards.subList(0, others))) {
                board.has(others + 1, "ready");
                board.part(OWN_PACE);
                pass(learner, new Samples());
                var watch = new BoardWatch(board.page());
                crowd.begin(pace);
                var real = new Samples();
                while (real.count() < taps) {
                    board.press("restart");
                    pass(learner, real);
                }
                crowd.end();
                report.line("memory, in the middle of it", Memory.of(kiosk.handle()).figure());
                report(report, crowd, watch, real);
            }
        }
    }

    private static LearnerPage learner(Chromium chromium, String door) {
        var learner = LearnerPage.phone(chromium, door);
        learner.page().addInitScript(Stopwatch.SCRIPT);
        learner.page().reload();
        return learner;
    }

    /// Through the exercise once; touches that lead to another step are measured.
    private static void pass(LearnerPage learner, Samples samples) {
        learner.isAtWork();
        var page = learner.page();
        while (page.locator(".sim").isVisible()) {
            if (leads(page)) {
                samples.add(Stopwatch.touch(page, page.locator(LEADS).first()));
            } else {
                learner.act();
            }
        }
    }

    private static boolean leads(Page page) {
        return page.locator(LEADS).count() > 0;
    }

    private static void report(Report report, Crowd crowd, BoardWatch watch, Samples real) {
        var acts = crowd.acts();
        var board = watch.of(acts);
        report.line("acts drawn on the board", "%d of %d".formatted(board.count(), acts.size()));
        report.line("from an act to its seat on the board", board.in("ms"));
        report.limit("board, p95", board.quantile(0.95), 1000, "ms");
        report.line("that learner's touch to the next step", real.in("ms"));
        report.limit("learner, p99", real.p99(), 150, "ms");
    }
}
