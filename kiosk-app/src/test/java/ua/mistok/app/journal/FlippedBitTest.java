package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.db.kiosk.Tables.FACT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.log.LogId;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// A disk gives back one wrong bit, anywhere in a file of records: the kiosk comes up, takes
/// answers, has every fact and note that it had, and says that a file is not whole any more.
class FlippedBitTest {

    private static final int FACTS = 150;
    private static final int SOME = 10;
    private static final int MANY = 300;
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    private static final List<Promises.Note> NOTES =
            IntStream.rangeClosed(1, FACTS).mapToObj(n -> new Promises.Note("n" + n)).toList();

    private static Path filled = Path.of("");
    private static Set<FactName> before = Set.of();

    @TempDir Path folder;

    @BeforeAll
    static void fillAKiosk(@TempDir Path data) throws Exception {
        filled = data;
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store);
                var journal = open(data, store)) {
            for (var count = 1; count <= FACTS; count++) {
                journal.append(new CardOpened("a" + count), ORIGIN);
                ledger.append(Promises.NOTE, new Promises.Note("n" + count));
            }
        }
        try (var store = KioskStore.open(data)) {
            before = names(store);
        }
        assertThat(before).hasSize(FACTS);
    }

    @Test
    void anywhere_in_the_journal() throws Exception {
        flip("journal/000001.log", SOME);
    }

    @Test
    void anywhere_in_the_ledger() throws Exception {
        flip("ledger/000001.log", SOME);
    }

    @Test
    @Tag("long")
    @Tag("power")
    void anywhere_hundreds_of_times() throws Exception {
        flip("journal/000001.log", MANY);
        flip("ledger/000001.log", MANY);
    }

    private void flip(String file, int times) throws Exception {
        var random = new Random(file.hashCode());
        for (var time = 0; time < times; time++) {
            var data = folder.resolve("flip-" + time);
            FileSystemUtils.copyRecursively(filled, data);
            var bit = flipBit(data.resolve(file), random);
            try {
                live(data, file);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("bit " + bit + " of " + file, e);
            }
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /// @return which one
    static long flipBit(Path file, Random random) throws IOException {
        var bytes = Files.readAllBytes(file);
        var bit = random.nextLong(8L * bytes.length);
        bytes[(int) (bit / 8)] ^= (byte) (1 << bit % 8);
        Files.write(file, bytes);
        return bit;
    }

    private static void live(Path data, String file) {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store);
                var journal = open(data, store)) {
            var torn = Files.exists(data.resolve(file + ".torn-1"));
            assertThat(torn || ledger.damaged() || journal.health().isPresent())
                    .as("it is said, unless it looks like an append that was cut off")
                    .isTrue();
            assertThat(ledger.list(Promises.NOTE, Promises.Note.class)).isEqualTo(NOTES);
            var after = journal.append(new CardOpened("after"), ORIGIN);
            assertThat(names(store)).contains(after).containsAll(before);
            ledger.append(Promises.NOTE, new Promises.Note("after"));
        }
    }

    private static Set<FactName> names(KioskStore store) {
        return store.read(
                sql ->
                        sql.select(FACT.JOURNAL, FACT.SEQ)
                                .from(FACT)
                                .fetchSet(
                                        row ->
                                                new FactName(
                                                        new LogId(row.value1()), row.value2())));
    }

    private static Journal open(Path data, KioskStore store) {
        return Journal.open(data, store, InstantSource.fixed(NOW), Instant.EPOCH);
    }
}
