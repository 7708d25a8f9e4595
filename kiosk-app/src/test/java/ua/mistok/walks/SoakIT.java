package ua.mistok.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ten thousand visits, as many as a busy library has in a year, leave nothing behind but facts.
///
/// Every tenth goes through the whole exercise and its survey, every seventh just walks away, one
/// in fifty is in a real Chromium. The first thousand are for the kiosk to warm up; from then on
/// its live heap must be flat. `-Dmistok.visits=N` takes more or less.
@Tag("long")
@Tag("soak")
class SoakIT {

    private static final int WALKERS = 3;
    private static final int WHOLE = 10;
    private static final int LEFT = 7;
    private static final int SEEN = 50;
    private static final int TOUCHES = 12;

    /// Of a live heap of some forty MiB: what caches and compiled code may still take.
    private static final long SLACK_KIB = 2_048;

    private static final int SLACK = 8;

    /// By then the store's cache is full, and what is called often is compiled.
    private static final int WARM = 1_000;

    /// A session without a page lives for a minute, and is ended within another.
    private static final Duration LEAVING = Duration.ofMinutes(3);

    /// When the kiosk last compared its store, which it may do meanwhile.
    private static final String NIGHT = "compared";

    private final int visits = Integer.getInteger("mistok.visits", 10_000);
    private final AtomicInteger begun = new AtomicInteger();

    @TempDir private Path folder;

    @Test
    void ten_thousand_visits_leave_nothing_behind() throws Exception {
        var temporary = Files.createDirectory(folder.resolve("tmp"));
        try (var kiosk = PackagedKiosk.installed(folder.resolve("data"), temporary);
                var chromium = Chromium.launch();
                var station = chromium.station(Panel.TABLET, kiosk.url())) {
            var warm = Math.min(WARM, visits / 2);
            var first = until(warm, kiosk, station, temporary);
            var second = until((warm + visits) / 2, kiosk, station, temporary);
            var last = until(visits, kiosk, station, temporary);

            assertThat(second.live() - first.live()).as("KiB").isLessThan(SLACK_KIB);
            assertThat(last.live() - first.live()).as("KiB").isLessThan(SLACK_KIB);
            assertThat(last.residue().threads())
                    .isLessThanOrEqualTo(first.residue().threads() + SLACK);
            assertThat(last.residue().open()).isLessThanOrEqualTo(first.residue().open() + SLACK);
            var files = new TreeSet<>(first.residue().files());
            files.add(NIGHT);
            assertThat(files).containsAll(last.residue().files());
            assertThat(kiosk.lines()).noneMatch(line -> line.matches(".* (ERROR|WARN) .*"));
        }
    }

    private record Mark(long live, Residue residue) {}

    /// Visits until there were so many, then looks when everybody has gone.
    private Mark until(int wanted, PackagedKiosk kiosk, StationPage station, Path temporary)
            throws IOException, InterruptedException, ExecutionException {
        var began = System.nanoTime();
        var seen = (wanted - begun.get()) / SEEN;
        try (var threads = Executors.newFixedThreadPool(WALKERS)) {
            var work = new ArrayList<Callable<Void>>();
            for (var walker = 0; walker < WALKERS; walker++) {
                work.add(() -> walk(kiosk, wanted));
            }
            var walks = work.stream().map(threads::submit).toList();
            for (var visit = 0; visit < seen; visit++) {
                new Guest(station).waits().begin().practise(5).doIt().doIt().finish();
            }
            for (var walk : walks) {
                walk.get();
            }
        }
        var walked = Duration.ofNanos(System.nanoTime() - began);
        // the page in Chromium has a session, too
        Awaitility.await("sessions end")
                .atMost(LEAVING)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> Residue.of(kiosk, temporary).sessions() <= 1);
        var memory = Memory.of(kiosk.handle());
        var mark = new Mark(memory.live(), Residue.of(kiosk, temporary));
        System.out.printf(
                "%d visits, %d s, and %d s to the end of sessions: %s, %d threads,"
                        + " %d open files, %d sessions, %d files%n",
                begun.get(),
                walked.toSeconds(),
                Duration.ofNanos(System.nanoTime() - began).minus(walked).toSeconds(),
                memory.figure(),
                mark.residue().threads(),
                mark.residue().open(),
                mark.residue().sessions(),
                mark.residue().files().size());
        return mark;
    }

    private Void walk(PackagedKiosk kiosk, int wanted) {
        try (var station = new ProtocolStation(kiosk.url())) {
            var visitor = new ProtocolVisitor(station, () -> {});
            for (var visit = begun.getAndIncrement();
                    visit < wanted;
                    visit = begun.getAndIncrement()) {
                visitor.begin();
                if (visit % WHOLE == 0) {
                    visitor.toTheThanks().finish();
                } else if (visit % LEFT == 0) {
                    visitor.act(TOUCHES).leave();
                } else {
                    visitor.act(TOUCHES).finish();
                }
            }
        }
        begun.decrementAndGet();
        return null;
    }
}
