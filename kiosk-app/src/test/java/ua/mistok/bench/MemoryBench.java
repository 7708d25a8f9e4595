package ua.mistok.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import ua.mistok.walks.PackagedKiosk;
import ua.mistok.walks.ProtocolStation;

/// What a kiosk holds with one station and with many, each within the exercise; and after hundreds
/// of visits.
final class MemoryBench {

    private static final String ADDRESS = "127.0.0.2";
    private static final String CODE = "connected with the code (\\d{6})";
    private static final String BEGIN = "Торкніться, щоб почати";
    private static final String FINISH = "Завершити й стерти";
    private static final String HELP = "Зробіть за мене";

    private MemoryBench() {}

    static void measureStations(Report report, int stations) throws IOException {
        try (var folder = new Folder();
                var kiosk = PackagedKiosk.start(folder.path(), "--mistok.address=" + ADDRESS)) {
            report.part("Memory with stations, each within the exercise");
            report.line("no station", Memory.of(kiosk.handle()).figure());
            var open = new ArrayList<ProtocolStation>();
            for (var i = 0; i < stations; i++) {
                var station = new ProtocolStation("http://" + ADDRESS + ":" + kiosk.port() + "/");
                station.pair(kiosk.printed(CODE));
                intoTheExercise(station.load());
                open.add(station);
                if (i == 0) {
                    report.line("1 station", Memory.of(kiosk.handle()).figure());
                }
            }
            report.line(stations + " stations", Memory.of(kiosk.handle()).figure());
            open.forEach(ProtocolStation::close);
        }
    }

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
                intoTheExercise(station.load());
                station.press(FINISH);
            }
        }
    }

    private static void intoTheExercise(ProtocolStation station) {
        station.press(BEGIN).press("Отримати послугу").press("Житлова субсидія");
        station.press("Разом").press("Пропустити");
        for (var touch = 0; touch < 12; touch++) {
            station.press(HELP);
        }
    }
}
