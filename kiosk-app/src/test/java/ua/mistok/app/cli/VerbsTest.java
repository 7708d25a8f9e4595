package ua.mistok.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerbsTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir Path folder;

    @Test
    void shipped_content_has_no_errors() {
        assertThat(carryOut("uk", "check")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("послуги 30");
    }

    @Test
    void every_problem_is_a_line_that_a_terminal_can_open() throws IOException {
        breakTwice();

        assertThat(carryOut("uk", "check", folder.toString())).isEqualTo(1);

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.startsWith(folder + "/packs/local/pack.yaml:"))
                .anyMatch(line -> line.startsWith(folder + "/modes/broken.yaml:"))
                .anyMatch(line -> line.matches("Помилки: \\d+, зауваження: \\d+\\."));
    }

    @Test
    void a_terminal_of_another_language_gets_english() throws IOException {
        breakTwice();

        assertThat(carryOut("de", "check", folder.toString())).isEqualTo(1);

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(": error [")
                .doesNotContainPattern("[а-яіїєґ]{4}");
    }

    @Test
    void a_folder_that_is_none_is_a_misuse_with_a_sample() {
        assertThat(carryOut("uk", "check", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("deploy/kiosk check");
    }

    @Test
    void an_unknown_verb_is_a_misuse() {
        assertThat(carryOut("en", "chek")).isEqualTo(2);
        assertThat(carryOut("en")).isEqualTo(2);
        assertThat(carryOut("en", "check", "a", "b")).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("check [FOLDER]");
    }

    private void breakTwice() throws IOException {
        Files.createDirectories(folder.resolve("packs/local"));
        Files.createDirectories(folder.resolve("modes"));
        Files.writeString(folder.resolve("packs/local/pack.yaml"), "id: local\ncolour: blue\n");
        Files.writeString(folder.resolve("modes/broken.yaml"), "id: [\n");
    }

    private int carryOut(String language, String... words) {
        try (var out = new PrintStream(printed, false, StandardCharsets.UTF_8);
                var err = new PrintStream(complained, false, StandardCharsets.UTF_8)) {
            return Verbs.carryOut(List.of(words), Phrases.in(Locale.of(language)), out, err);
        }
    }
}
