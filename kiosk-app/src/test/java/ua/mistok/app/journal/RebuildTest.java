package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.mistok.app.db.kiosk.Tables.FACT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.db.StoreFailure;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Origin;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// Whatever happens to the H2 file, the next start has every fact in it.
class RebuildTest {

    /// More than one batch of the rebuilding.
    private static final int FACTS = 1200;

    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    private static Path filled = Path.of("");

    @TempDir Path data;
    private Path file = Path.of("");

    enum Harm {
        DELETED,
        EMPTY,
        HALF,
        GARBAGE,
        GARBAGE_BEHIND_THE_HEADERS,
        ONE_GARBLED_PLACE_IN_TEN
    }

    @BeforeAll
    static void fillAJournal(@TempDir Path folder) {
        filled = folder;
        try (var store = KioskStore.open(filled);
                var journal = open(filled, store)) {
            for (var count = 1; count <= FACTS; count++) {
                journal.append(new CardOpened("a" + count), ORIGIN);
            }
        }
    }

    @BeforeEach
    void takeACopy() throws IOException {
        FileSystemUtils.copyRecursively(filled, data);
        file = data.resolve("store/kiosk.mv.db");
    }

    @ParameterizedTest
    @EnumSource
    void a_harmed_store_is_made_again_from_the_journal(Harm harm) throws Exception {
        var before = Corpse.records(data);
        assertThat(before).hasSize(FACTS);
        harm(harm);

        try (var store = KioskStore.open(data);
                var journal = open(data, store)) {
            journal.append(new CardOpened("after"), ORIGIN);
        }

        assertThat(Corpse.rows(data)).containsAllEntriesOf(before).hasSize(FACTS + 1);
        assertThat(Corpse.records(data)).isEqualTo(Corpse.rows(data));
    }

    @Test
    void an_unusable_store_is_kept_for_whoever_wants_to_know_why() throws Exception {
        harm(Harm.GARBAGE);
        var garbage = Files.readAllBytes(file);

        try (var store = KioskStore.open(data);
                var journal = open(data, store)) {
            assertThat(store.found()).isEqualTo(KioskStore.Found.QUARANTINED);
            assertThat(journal.health().orElseThrow().rebuilt()).isTrue();
        }

        assertThat(data.resolve("quarantine/1/kiosk.mv.db")).hasBinaryContent(garbage);
    }

    @Test
    void a_store_put_back_from_an_old_copy_is_caught_up() throws Exception {
        var old = data.resolve("old.mv.db");
        Files.copy(file, old);
        try (var store = KioskStore.open(data);
                var journal = open(data, store)) {
            journal.append(new CardOpened("newer"), ORIGIN);
        }
        Files.move(old, file, StandardCopyOption.REPLACE_EXISTING);

        try (var store = KioskStore.open(data);
                var journal = open(data, store)) {
            assertThat(store.found()).isEqualTo(KioskStore.Found.THERE);
            assertThat(journal.health()).isEmpty();
        }
        assertThat(Corpse.rows(data)).isEqualTo(Corpse.records(data)).hasSize(FACTS + 1);
    }

    @Test
    void a_store_with_a_hole_in_it_is_filled() throws Exception {
        try (var store = KioskStore.open(data)) {
            store.write(sql -> sql.execute("delete from fact where seq = 700"));
        }
        try (var store = KioskStore.open(data);
                var journal = open(data, store)) {
            assertThat(facts(store)).isEqualTo(FACTS);
        }
    }

    @Test
    void a_store_that_opens_and_cannot_follow_is_made_again_by_the_next_start() throws Exception {
        try (var store = KioskStore.open(data)) {
            store.write(sql -> sql.execute("delete from fact where seq = 700"));
            store.write(sql -> sql.execute("drop table act"));
            assertThatThrownBy(() -> open(data, store)).isInstanceOf(StoreFailure.class);
        }

        try (var store = KioskStore.open(data);
                var journal = open(data, store)) {
            assertThat(store.found()).isEqualTo(KioskStore.Found.QUARANTINED);
            assertThat(journal.health().orElseThrow().rebuilt()).isTrue();
            assertThat(facts(store)).isEqualTo(FACTS);
        }
    }

    private static int facts(KioskStore store) {
        return store.read(sql -> sql.fetchCount(FACT));
    }

    private static Journal open(Path data, KioskStore store) {
        return Journal.open(data, store, Clock.systemUTC(), Instant.EPOCH);
    }

    private void harm(Harm harm) throws IOException {
        var bytes = Files.readAllBytes(file);
        var random = new Random(11);
        switch (harm) {
            case DELETED -> Files.delete(file);
            case EMPTY -> Files.write(file, new byte[0]);
            case HALF -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case GARBAGE -> {
                random.nextBytes(bytes);
                Files.write(file, bytes);
            }
            case GARBAGE_BEHIND_THE_HEADERS -> {
                var garbage = new byte[bytes.length - 8192];
                random.nextBytes(garbage);
                System.arraycopy(garbage, 0, bytes, 8192, garbage.length);
                Files.write(file, bytes);
            }
            case ONE_GARBLED_PLACE_IN_TEN -> {
                for (var place = 8192; place < bytes.length; place += random.nextInt(20) + 1) {
                    bytes[place] = (byte) random.nextInt();
                }
                Files.write(file, bytes);
            }
        }
    }
}
