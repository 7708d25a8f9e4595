package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.mistok.app.db.Comparison;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.disk.LossyDisk;
import ua.mistok.app.disk.Refusal;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.Way;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// Store, ledger and journal of one kiosk that loses its power again and again. What a random says
/// is done: visits, notes, erasures, months that go by, years that are folded, a clock that goes
/// back by a year.
final class CutKiosk {

    private static final long MONTH = 31L * 86_400;
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    final Promises promises = new Promises();
    final PowerFigures figures;
    private final Path root;
    private final Random random;
    private final boolean ages;
    private final LossyDisk.Lie lie;
    private Instant now = Instant.parse("2026-12-01T10:00:00Z");
    private int count;
    private long said;

    CutKiosk(Path root, Random random, LossyDisk.Lie lie, PowerFigures figures) {
        this.root = root;
        this.random = random;
        this.ages = random.nextBoolean();
        this.lie = lie;
        this.figures = figures;
    }

    /// Boots, checks, works, and loses its power after so many steps at the latest.
    void live(long steps) throws IOException {
        var disk = LossyDisk.over(root, random, lie);
        disk.cutAfter(steps);
        try {
            open(
                    disk.root(),
                    (journal, store, ledger) -> {
                        work(journal, store, ledger);
                        disk.cutAfter(1 + random.nextInt(6));
                    });
        } catch (RuntimeException | AssertionError e) {
            if (disk.isDead() && e instanceof RuntimeException) {
                figures.cut();
            } else if (!isDistrusted()) {
                disk.leave();
                mustBeFoundByNight(e);
            }
        }
        disk.leave();
    }

    /// A page of the store was torn that no start reads: whoever needs it is refused, and the next
    /// start makes another store.
    private boolean isDistrusted() {
        return Files.exists(root.resolve("store/distrusted"));
    }

    /// Boots, works, and has a disk that refuses for a while, again and again; what is refused is
    /// tried once more when the disk takes again, by a kiosk that was never started anew.
    void endure(Refusal refusal) throws IOException {
        var disk = LossyDisk.over(root, random, lie);
        open(
                disk.root(),
                (journal, store, ledger) -> {
                    for (var round = 0; round < 3; round++) {
                        disk.refuseAfter(random.nextInt(40), refusal);
                        var waiting = new Waiting(promises, journal);
                        workRefused(disk, waiting, journal, store, ledger);
                        disk.takeAgain();
                        waiting.again();
                        promises.note(ledger, next());
                        promises.check(journal, store, ledger);
                        figures.mended();
                    }
                    disk.cutAfter(1 + random.nextInt(8));
                    workUntilTheCut(disk, journal, store, ledger);
                });
        disk.leave();
    }

    private void workRefused(
            LossyDisk disk, Waiting waiting, Journal journal, KioskStore store, Ledger ledger) {
        for (var refused = 1 + random.nextInt(8); refused > 0; ) {
            try {
                switch (random.nextInt(8)) {
                    case 0 -> workAtRandom(journal, store, ledger);
                    default -> waiting.note(next());
                }
            } catch (RuntimeException e) {
                if (disk.refused() == 0) {
                    throw e;
                }
                refused--;
                promises.readable(store, !ages);
            }
        }
    }

    private void workUntilTheCut(LossyDisk disk, Journal journal, KioskStore store, Ledger ledger) {
        try {
            while (true) {
                workAtRandom(journal, store, ledger);
            }
        } catch (RuntimeException e) {
            if (!disk.isDead()) {
                throw e;
            }
            figures.cut();
        }
    }

    /// Facts on their way: what the disk refused is written again, what only the store refused is
    /// not.
    private record Waiting(
            Promises promises,
            Journal journal,
            List<String> unwritten,
            Map<String, FactName> written) {

        Waiting(Promises promises, Journal journal) {
            this(promises, journal, new ArrayList<>(), new LinkedHashMap<>());
        }

        void note(String marker) {
            unwritten.add(marker);
            promises.tries(marker);
            again();
        }

        void again() {
            while (!unwritten.isEmpty()) {
                written.put(
                        unwritten.getFirst(), journal.write(fact(unwritten.getFirst()), ORIGIN));
                unwritten.removeFirst();
            }
            journal.settle();
            written.forEach(promises::keep);
            written.clear();
        }
    }

    /// Boots with the power on and checks; once more, as a machine does, if its store is wrong.
    void wake() throws IOException {
        try {
            open(root, this::takeOne);
        } catch (RuntimeException | AssertionError e) {
            if (!isDistrusted()) {
                mustBeFoundByNight(e);
            }
            open(root, this::takeOne);
        }
    }

    /// A torn page may give back wrong rows without a word, until a night compares the store with
    /// the files.
    private void mustBeFoundByNight(Throwable wrong) throws IOException {
        try (var store = KioskStore.open(root);
                var ledger = Ledger.open(root, store);
                var journal = Journal.open(root, store, () -> now, Instant.EPOCH)) {
            if (new Comparison(root, store).run() != Comparison.Outcome.DIFFERENT) {
                throw new AssertionError("the store is right for the night", wrong);
            }
        }
        figures.foundByNight();
    }

    private void takeOne(Journal journal, KioskStore store, Ledger ledger) {
        promises.fact(next(), () -> began(journal));
    }

    private interface Work {
        void with(Journal journal, KioskStore store, Ledger ledger);
    }

    private void open(Path data, Work work) throws IOException {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store);
                var journal = Journal.open(data, store, () -> now, Instant.EPOCH)) {
            assertThat(asides() <= said || journal.health().isPresent() || isSaid(journal))
                    .as("what was cut off is said, were it by a later start")
                    .isTrue();
            journal.health().ifPresent(health -> journal.append(health, ORIGIN));
            said = asides();
            promises.check(journal, store, ledger);
            figures.booted(store.found(), journal.health());
            age(store);
            work.with(journal, store, ledger);
        }
    }

    /// H2 leaves alone what it wrote in the last 45 seconds, which is longer than a life here. Now
    /// it moves old pages at once, and writes where dead ones were, as in a store of many days.
    private void age(KioskStore store) {
        if (ages) {
            store.write(sql -> sql.execute("set retention_time 0"));
        }
    }

    /// The power went between the saying and its being heard.
    private static boolean isSaid(Journal journal) {
        var newest = journal.log().ids().getLast();
        return journal.log().list(newest, 1, 1, Long.MAX_VALUE).stream()
                .map(record -> FactCodec.read(record.bytes()).header().kind())
                .anyMatch("kiosk.health"::equals);
    }

    private long asides() throws IOException {
        var journal = root.resolve("journal");
        if (Files.notExists(journal)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(journal)) {
            return files.filter(
                            file ->
                                    file.getFileName()
                                            .toString()
                                            .matches(".*\\.log\\.(torn|damaged)-.*"))
                    .count();
        }
    }

    private void work(Journal journal, KioskStore store, Ledger ledger) {
        for (var left = 5 + random.nextInt(20); left > 0; left--) {
            workAtRandom(journal, store, ledger);
        }
    }

    private void workAtRandom(Journal journal, KioskStore store, Ledger ledger) {
        switch (random.nextInt(12)) {
            case 0 -> visit(journal);
            case 1 -> atOnce(journal);
            case 2, 3 -> promises.note(ledger, next());
            case 4 -> promises.eraseOldestNote(ledger);
            case 5 -> now = now.plusSeconds(random.nextInt(6) == 0 ? -12 * MONTH : MONTH);
            case 6 -> fold(journal, store);
            default -> promises.fact(next(), () -> began(journal));
        }
    }

    private void visit(Journal journal) {
        var markers = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(_ -> next()).toList();
        promises.facts(
                markers,
                () -> {
                    var names =
                            markers.stream()
                                    .map(marker -> journal.write(fact(marker), ORIGIN))
                                    .toList();
                    journal.settle();
                    return names;
                });
    }

    private void atOnce(Journal journal) {
        var markers = IntStream.range(0, 6).mapToObj(_ -> next()).toList();
        try (var threads = Executors.newFixedThreadPool(3)) {
            var tasks =
                    markers.stream()
                            .map(marker -> (Callable<Boolean>) () -> appended(journal, marker))
                            .toList();
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean appended(Journal journal, String marker) {
        promises.fact(marker, () -> journal.append(fact(marker), ORIGIN));
        return true;
    }

    private void fold(Journal journal, KioskStore store) {
        if (random.nextInt(3) == 0) {
            now = now.plusSeconds(13 * MONTH);
        }
        new Retention(journal, store, ORIGIN, Delivered.TO_NOBODY).run();
    }

    private FactName began(Journal journal) {
        return journal.append(fact("s" + count), ORIGIN);
    }

    private static Fact fact(String marker) {
        return new DemoBegan(marker, 1, Way.ALONE);
    }

    private String next() {
        count++;
        return "s" + count;
    }
}
