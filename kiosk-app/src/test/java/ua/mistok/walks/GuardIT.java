package ua.mistok.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.config.field.Guard;

/// The guard in the browser, by the table that the server's guard is tested by.
class GuardIT {

    /// Fields that do not ask for another kind of number: there a tax number is stopped.
    private static final Set<String> FOR_WORDS = Set.of("name", "text", "tax", "mail");

    private static final PageScript GUARD = PageScript.read("guard.js");
    private static final PageScript TABLE = PageScript.read("guard-table.js");

    /// A thousand made-up numbers in all their spellings, and a thousand harmless values.
    private static final Path CORPUS =
            Path.of("../kiosk-config/src/test/resources/guard/corpus.csv");

    /// @param exempt whether the field asks for another kind of number
    private record Case(String text, boolean exempt, String expected) {

        static Case of(String line) {
            var parts = line.split(";", -1);
            return new Case(parts[0], !FOR_WORDS.contains(parts[1]), parts[2]);
        }

        Map<String, Object> asked() {
            return Map.of("text", text, "exempt", exempt, "expected", expected);
        }
    }

    @Test
    void stops_before_anything_is_sent_what_the_server_would_stop(@TempDir Path data)
            throws IOException {
        try (var kiosk = PackagedKiosk.start(data);
                var chromium = Chromium.still();
                var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            new Guest(station).waits();
            var cases = cases().stream().map(Case::asked).toList();

            assertThat(cases).hasSizeGreaterThan(150);
            assertThat(GUARD.ask(station.page(), cases)).isEmpty();

            var corpus = read(Files.readString(CORPUS)).stream().map(Case::asked).toList();
            assertThat(corpus).hasSizeGreaterThan(2900);
            assertThat(TABLE.ask(station.page(), corpus)).isEmpty();
        }
    }

    private static List<Case> cases() throws IOException {
        try (InputStream table = Guard.class.getResourceAsStream("/guard/cases.csv")) {
            return read(
                    new String(
                            Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<Case> read(String table) {
        return table.lines().filter(line -> !line.startsWith("#")).map(Case::of).toList();
    }
}
