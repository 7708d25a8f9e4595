package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;
import ua.mistok.app.db.Comparison;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.db.StoreFailure;
import ua.mistok.app.fact.CardOpened;

/// A disk gives back one wrong bit, anywhere in the file of the store: the kiosk comes up and takes
/// answers, and once the night has compared the store with the files, it says what is right.
class FlippedStoreTest {

    private static final int SOME = 12;
    private static final int MANY = 300;

    /// The first start finds the file broken, the second one makes another; a start that went well
    /// may be followed by a write that does not.
    private static final int STARTS = 3;

    private static final String FILE = "store/kiosk.mv.db";

    private static Path filled = Path.of("");
    private static Map<String, Object> right = Map.of();

    @TempDir Path folder;

    @BeforeAll
    static void fillAKiosk(@TempDir Path data) {
        filled = data;
        right = FilledKiosk.fill(data);
    }

    @Test
    void a_store_with_nothing_wrong_is_left_alone() {
        var data = copy("whole");
        FilledKiosk.open(
                data,
                kiosk -> {
                    kiosk.journal().append(new CardOpened("more"), FilledKiosk.ORIGIN);
                    assertThat(compared(data, kiosk)).isEqualTo(Comparison.Outcome.SAME);
                    assertThat(data.resolve("compare")).doesNotExist();
                });
        FilledKiosk.open(
                data, kiosk -> assertThat(kiosk.store().found()).isEqualTo(KioskStore.Found.THERE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update fact set body = replace(body, 'a7\"', 'a8\"') where seq = 7",
                "update fact set kind = 'card.openee' where seq = 7",
                "update tally set n = n + 1 where item = 'started' fetch first row only",
                "update tally set member = 'a5' where member = 'a4' fetch first row only",
                "delete from act where seq = 301",
                "update journal_state set counted = counted + 64 where held_by is null",
                "update ledger set body = replace(body, 'n40', 'n41') where seq = 2",
            })
    void a_wrong_value_is_found_by_night_and_right_by_the_next_start(String harm) {
        var data = copy("harmed");
        FilledKiosk.open(
                data,
                kiosk -> {
                    kiosk.store().write(sql -> assertThat(sql.execute(harm)).isPositive());
                    var called = new ArrayList<String>();
                    kiosk.store().whenDistrusted(() -> called.add("now"));

                    assertThat(kiosk.journal().isStoreWrong()).isFalse();
                    assertThat(compared(data, kiosk)).isEqualTo(Comparison.Outcome.DIFFERENT);
                    assertThat(kiosk.journal().isStoreWrong())
                            .as("said on the morning card until then")
                            .isTrue();
                    assertThat(called).as("whoever can start anew is called").hasSize(1);
                });
        FilledKiosk.open(
                data,
                kiosk -> {
                    assertThat(kiosk.journal().health().orElseThrow().rebuilt())
                            .as("said on the morning card")
                            .isTrue();
                    assertThat(kiosk.answers()).isEqualTo(right);
                    assertThat(compared(data, kiosk)).isEqualTo(Comparison.Outcome.SAME);
                });
    }

    @Test
    void a_table_that_is_not_there_is_noticed_by_the_start() {
        var data = copy("no-table");
        FilledKiosk.open(data, kiosk -> kiosk.store().write(sql -> sql.execute("drop table act")));
        FilledKiosk.open(
                data,
                kiosk -> {
                    assertThat(kiosk.store().found()).isEqualTo(KioskStore.Found.QUARANTINED);
                    assertThat(kiosk.answers()).isEqualTo(right);
                });
    }

    @Test
    void an_index_that_is_not_there_is_found_by_night() {
        var data = copy("no-index");
        FilledKiosk.open(
                data,
                kiosk -> {
                    kiosk.store().write(sql -> sql.execute("drop index tally_of_a_subject"));
                    assertThat(compared(data, kiosk)).isEqualTo(Comparison.Outcome.DIFFERENT);
                });
    }

    @Test
    void what_no_file_knows_any_more_is_nothing_wrong() throws IOException {
        var data = copy("orphan");
        try (var files = Files.list(data.resolve("journal"))) {
            var oldest = files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
            Files.delete(oldest.getFirst());
        }
        FilledKiosk.open(
                data,
                kiosk -> {
                    kiosk.journal().append(new CardOpened("more"), FilledKiosk.ORIGIN);
                    assertThat(compared(data, kiosk)).isEqualTo(Comparison.Outcome.SAME);
                });
    }

    @Test
    void anywhere_in_the_store() throws IOException {
        flip(SOME);
    }

    @Test
    @Tag("long")
    @Tag("power")
    void anywhere_in_the_store_hundreds_of_times() throws IOException {
        flip(MANY);
    }

    private void flip(int times) throws IOException {
        var random = new Random(8);
        var found = new HashMap<String, Integer>();
        for (var time = 0; time < times; time++) {
            var data = copy("flip-" + time);
            var bit = FlippedBitTest.flipBit(data.resolve(FILE), random);
            try {
                found.merge(live(data), 1, Integer::sum);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("bit " + bit + " of " + FILE, e);
            }
            FileSystemUtils.deleteRecursively(data);
        }
        System.out.println("Wrong bits in the store: " + found);
        assertThat(found.keySet()).as("the test bites").hasSizeGreaterThan(1);
    }

    /// @return how it was found
    private static String live(Path data) {
        var starts = start(data, FilledKiosk::take);
        var seen = new ArrayList<String>();
        start(data, kiosk -> seen.add(isRight(kiosk) + " and " + compared(data, kiosk)));
        start(data, kiosk -> assertThat(kiosk.answers()).isEqualTo(right));
        return (starts > 1 ? "seen by the start or a write" : "not seen by day")
                + ", by night "
                + seen.getLast();
    }

    private static String isRight(FilledKiosk kiosk) {
        try {
            return kiosk.answers().equals(right) ? "right" : "wrong";
        } catch (RuntimeException unreadable) {
            return "unreadable";
        }
    }

    private static int start(Path data, Consumer<FilledKiosk> work) {
        for (var start = 1; start < STARTS; start++) {
            try {
                FilledKiosk.open(data, work);
                return start;
            } catch (StoreFailure | DataAccessException refused) {
                // whoever started it starts it anew
            }
        }
        FilledKiosk.open(data, work);
        return STARTS;
    }

    private static Comparison.Outcome compared(Path data, FilledKiosk kiosk) {
        return new Comparison(data, kiosk.store()).run();
    }

    private Path copy(String name) {
        var data = folder.resolve(name);
        try {
            FileSystemUtils.copyRecursively(filled, data);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return data;
    }
}
