package ua.mistok.app.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;

class StationsTest {

    private static final double USUAL = 21.5;
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    @TempDir private Path data;
    private KioskStore store;
    private Ledger ledger;
    private Stations stations;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        stations = new Stations(ledger, USUAL);
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
    }

    @Test
    void a_screen_that_was_measured_is_so_large_after_every_start() {
        assertThat(stations.main().inches()).isEqualTo(USUAL);

        stations.measure(32.1, 2.71);

        assertThat(stations.main().inches()).isEqualTo(32.1);
        assertThat(new Stations(ledger, USUAL).main()).isEqualTo(stations.main());
    }

    @Test
    void a_measured_screen_is_the_one_that_was_heard_of_before() {
        stations.saw(stations.main(), NOW);

        stations.measure(32.1, 2.71);

        assertThat(stations.seen()).containsOnlyKeys(stations.main()).containsValue(NOW);
    }

    @Test
    void a_screen_that_cannot_be_is_refused_before_anything_is_kept() {
        assertThatThrownBy(() -> stations.measure(3, 12)).isInstanceOf(RuntimeException.class);

        assertThat(new Stations(ledger, USUAL).main().inches()).isEqualTo(USUAL);
    }
}
