package ua.mistok.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.FactCodec;

/// As many stations as a kiosk may have, all in use at once, faster than people are.
@Tag("long")
@Tag("load")
class LoadIT {

    private static final int STATIONS = 30;
    private static final int VISITS = 6;

    @Test
    void thirty_stations_at_once_all_finish_and_lose_nothing(@TempDir Path folder)
            throws IOException {
        var temporary = Files.createDirectory(folder.resolve("tmp"));
        try (var kiosk =
                        PackagedKiosk.installed(
                                folder.resolve("data"),
                                temporary,
                                "--mistok.address=" + Stations.ADDRESS);
                var stations = new Stations(kiosk, STATIONS)) {
            var facts = FactsOnDisk.fromNow(kiosk, folder);
            stations.begin(VISITS, Duration.ZERO);
            stations.join();

            var stored = facts.stored();
            var each = (long) STATIONS * VISITS;
            var kinds =
                    stored.stream()
                            .flatMap(fact -> fact.fact().stream())
                            .map(FactCodec::kind)
                            .collect(
                                    Collectors.groupingBy(
                                            Function.identity(), Collectors.counting()));
            assertThat(kinds)
                    .containsAllEntriesOf(
                            Map.of(
                                    "visit.began", each,
                                    "demo.began", each,
                                    "demo.ended", each,
                                    "shift.measured", each,
                                    "survey.answered", each,
                                    "visit.ended", each));
            var ofStations =
                    stored.stream()
                            .filter(fact -> is("survey.answered", fact.fact()))
                            .collect(
                                    Collectors.groupingBy(
                                            fact -> fact.header().station(),
                                            Collectors.counting()));
            assertThat(ofStations).hasSize(STATIONS).values().containsOnly((long) VISITS);
            assertThat(kiosk.lines()).noneMatch(line -> line.matches(".* (ERROR|WARN) .*"));
        }
    }

    private static boolean is(String kind, Optional<Fact> fact) {
        return fact.filter(each -> FactCodec.kind(each).equals(kind)).isPresent();
    }
}
