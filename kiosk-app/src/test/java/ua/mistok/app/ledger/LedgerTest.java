package ua.mistok.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.app.db.KioskStore;

class LedgerTest {

    private static final String KIND = "station.registered";

    @TempDir Path data;

    record Station(String slug, Optional<String> name, List<Integer> size) {}

    /// What a later version of the programme might write.
    record NewerStation(String slug, Optional<String> name, List<Integer> size, boolean loud) {}

    @Test
    void records_come_back_in_order_and_by_kind() {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            ledger.append(KIND, station("main"));
            ledger.append("setting.changed", station("other kind"));
            ledger.append(KIND, station("hall"));

            assertThat(ledger.list(KIND, Station.class))
                    .containsExactly(station("main"), station("hall"));
            assertThat(ledger.latest(KIND, Station.class)).contains(station("hall"));
            assertThat(ledger.latest("never", Station.class)).isEmpty();
        }
    }

    @Test
    void a_lost_store_is_made_again_in_the_old_order_over_all_files() throws Exception {
        append("main");
        Files.write(data.resolve("ledger/000001.log"), new byte[9], StandardOpenOption.APPEND);
        append("hall");
        Files.delete(data.resolve("store/kiosk.mv.db"));

        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            assertThat(ledger.list(KIND, Station.class))
                    .containsExactly(station("main"), station("hall"));
        }
    }

    @Test
    void a_store_that_went_back_two_erasures_brings_nothing_back() throws Exception {
        append("main");
        append("hall");
        append("third");
        var store = data.resolve("store/kiosk.mv.db");
        erase("none of them");
        var old = Files.copy(store, data.resolve("old.mv.db"));
        erase("main");
        erase("hall");
        Files.move(old, store, StandardCopyOption.REPLACE_EXISTING);

        try (var opened = KioskStore.open(data);
                var ledger = Ledger.open(data, opened)) {
            assertThat(ledger.list(KIND, Station.class)).containsExactly(station("third"));
        }
    }

    private void erase(String slug) {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            ledger.erase(record -> record.as(Station.class).slug().equals(slug));
        }
    }

    @Test
    void a_row_that_the_disk_gives_back_otherwise_is_corrected_from_the_file() {
        append("main");
        append("hall");
        try (var store = KioskStore.open(data)) {
            store.write(sql -> sql.execute("update ledger set body = '{\"kin' where seq = 1"));
        }

        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            assertThat(ledger.list(KIND, Station.class))
                    .containsExactly(station("main"), station("hall"));
        }
    }

    @Test
    void fields_that_this_programme_does_not_know_do_not_hinder_it() {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            ledger.append(KIND, new NewerStation("main", Optional.of("Зал"), List.of(1920), true));

            assertThat(ledger.list(KIND, Station.class)).containsExactly(station("main"));
        }
    }

    @Test
    void a_kind_too_long_for_the_store_never_reaches_the_file() {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            assertThatThrownBy(() -> ledger.append("k".repeat(61), station("main")))
                    .isInstanceOf(IllegalArgumentException.class);
            ledger.append(KIND, station("main"));
            assertThat(ledger.list(KIND, Station.class)).hasSize(1);
        }
    }

    @Test
    void of_a_kind_of_which_the_newest_says_it_all_the_others_go_once_they_are_many() {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            ledger.append("setting.changed", station("other kind"));
            for (var number = 1; number <= 6; number++) {
                ledger.append(KIND, station("number-" + number));
                ledger.keepNewest(KIND, 5);
                assertThat(slugs(ledger)).hasSize(number == 6 ? 1 : number);
            }
            assertThat(slugs(ledger)).containsExactly("number-6");
            assertThat(ledger.list("setting.changed", Station.class)).hasSize(1);
        }
    }

    @Test
    void erased_records_are_in_no_file_and_the_others_stay_in_their_order() throws Exception {
        append("main");
        Files.write(data.resolve("ledger/000001.log"), new byte[9], StandardOpenOption.APPEND);
        append("hall");
        append("yard");
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            ledger.append("setting.changed", station("other kind"));
            ledger.erase(record -> record.body().contains("hall"));
            ledger.append(KIND, station("attic"));
            assertThat(slugs(ledger)).containsExactly("main", "yard", "attic");
        }
        assertThat(data.resolve("ledger").toFile().list())
                .containsExactlyInAnyOrder("000003.log", "000003.log.lock");
        for (var lost : List.of(false, true)) {
            if (lost) {
                Files.delete(data.resolve("store/kiosk.mv.db"));
            }
            try (var store = KioskStore.open(data);
                    var ledger = Ledger.open(data, store)) {
                assertThat(slugs(ledger)).containsExactly("main", "yard", "attic");
                assertThat(ledger.latest("setting.changed", Station.class)).isPresent();
            }
        }
    }

    /// As a kill leaves it between the new file and the removal of the old ones.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_erasure_that_was_broken_off_is_ended_by_the_next_start(boolean storeKnows)
            throws Exception {
        append("main");
        append("hall");
        var old = Files.readAllBytes(data.resolve("ledger/000001.log"));
        var oldStore = Files.readAllBytes(data.resolve("store/kiosk.mv.db"));
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            ledger.erase(record -> record.body().contains("hall"));
        }
        Files.write(data.resolve("ledger/000001.log"), old);
        if (!storeKnows) {
            Files.write(data.resolve("store/kiosk.mv.db"), oldStore);
        }

        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            assertThat(slugs(ledger)).containsExactly("main");
            ledger.erase(record -> record.body().contains("nothing"));
            assertThat(slugs(ledger)).containsExactly("main");
        }
        assertThat(data.resolve("ledger/000001.log")).doesNotExist();
    }

    @Test
    void rows_that_no_file_knows_any_more_are_kept_by_a_ledger_that_is_written_anew()
            throws Exception {
        append("main");
        var old = Files.readAllBytes(data.resolve("ledger/000001.log"));
        append("hall");
        Files.write(data.resolve("ledger/000001.log"), old);
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            ledger.append(KIND, station("yard"));
            ledger.erase(record -> record.body().contains("yard"));
        }
        Files.delete(data.resolve("store/kiosk.mv.db"));

        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            assertThat(slugs(ledger)).containsExactly("main", "hall");
        }
    }

    private static List<String> slugs(Ledger ledger) {
        return ledger.list(KIND, Station.class).stream().map(Station::slug).toList();
    }

    private void append(String slug) {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            ledger.append(KIND, station(slug));
        }
    }

    private static Station station(String slug) {
        return new Station(slug, Optional.of("Зал"), List.of(1920));
    }
}
