package ua.mistok.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import ua.mistok.walks.Memory;
import ua.mistok.walks.PackagedKiosk;
import ua.mistok.walks.ProtocolStation;
import ua.mistok.walks.ProtocolVisitor;

/// What a kiosk holds after hundreds of visits.
final class MemoryBench {

    private static final int TOUCHES = 12;

    private MemoryBench() {}

    /// @param rest how long the kiosk is left alone before the last look: H2 keeps what it replaced
    ///     for 45 s, and gives it up at a later write
    static void measureVisits(Report report, int warm, int visits, Duration rest)
            throws IOException {
        try (var folder = new Folder();
                var kiosk = PackagedKiosk.start(folder.path())) {
            report.part("Memory after visits");
            report.line("after the start", Memory.of(kiosk.handle()).figure());
            visit(kiosk, warm);
            var before = Memory.of(kiosk.handle());
            report.line("after %d visits".formatted(warm), before.figure());
            visit(kiosk, visits - warm);
            report.line("after %d visits".formatted(visits), Memory.of(kiosk.handle()).figure());
            LockSupport.parkNanos(rest.toNanos());
            visit(kiosk, 2);
            var after = Memory.of(kiosk.handle());
            report.line("%d s and two visits later".formatted(rest.toSeconds()), after.figure());
            report.line(
                    "growth of the live heap in %d visits".formatted(visits - warm),
                    String.format(Locale.ROOT, "%+d KiB", after.live() - before.live()));
        }
    }

    private static void visit(PackagedKiosk kiosk, int times) {
        for (var i = 0; i < times; i++) {
            try (var station = new ProtocolStation(kiosk.url())) {
                new ProtocolVisitor(station, () -> {}).begin().act(TOUCHES).finish();
            }
        }
    }
}
