package ua.mistok.app.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonNightTest {

    @TempDir Path data;

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T02:00:00Z, 2026-12-01T15:00:00Z, false",
        "2026-12-01T02:00:00Z, 2026-12-02T00:30:00Z, false",
        "2026-12-01T02:00:00Z, 2026-12-02T01:00:00Z, true",
        "2026-12-01T02:00:00Z, 2026-12-02T02:59:00Z, true",
        "2026-12-01T09:00:00Z, 2026-12-02T10:00:00Z, false",
        "2026-12-01T09:00:00Z, 2026-12-03T09:00:00Z, true",
        "2027-12-01T09:00:00Z, 2026-12-03T09:00:00Z, true"
    })
    void once_a_night_or_every_other_day(Instant last, Instant now, boolean due) {
        assertThat(ComparisonNight.isDue(Optional.of(last), now)).isEqualTo(due);
    }

    @Test
    void the_next_start_knows_when_it_was() throws Exception {
        var now = new AtomicReference<>(Instant.parse("2026-12-01T12:00:00Z"));
        try (var store = KioskStore.open(data)) {
            var comparison = new Comparison(data, store);
            assertThat(new ComparisonNight(data, comparison, now::get).look())
                    .as("there was none yet")
                    .contains(Comparison.Outcome.SAME);
            assertThat(new ComparisonNight(data, comparison, now::get).look()).isEmpty();

            Files.writeString(data.resolve("compared"), "?");
            assertThat(new ComparisonNight(data, comparison, now::get).look())
                    .as("a garbled word is none")
                    .isPresent();
        }
    }
}
