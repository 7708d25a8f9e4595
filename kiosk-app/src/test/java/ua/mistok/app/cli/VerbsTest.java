package ua.mistok.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
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

    private String typed = "";

    @TempDir Path folder;

    @Test
    void shipped_content_has_no_errors() {
        assertThat(carryOut("uk", "check")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("послуги 30");
    }

    @Test
    void a_survey_goes_out_as_a_workbook_and_comes_back() throws IOException {
        var form = folder.resolve("visit.xlsx").toString();
        var yaml = folder.resolve("visit.yaml");

        assertThat(carryOut("uk", "survey", "export", "visit", "--out", form)).isZero();
        assertThat(carryOut("uk", "survey", "import", form, "--out", yaml.toString())).isZero();

        assertThat(Files.readString(yaml)).startsWith("id: visit\n");
    }

    @Test
    void what_is_wrong_in_a_workbook_is_printed_with_its_place() throws IOException {
        var form = Files.writeString(folder.resolve("form.xlsx"), "type,name,label");

        assertThat(carryOut("en", "survey", "import", form.toString())).isEqualTo(1);

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith(form + ": error [not-a-workbook]");
    }

    @Test
    void a_survey_verb_that_makes_no_sense_is_misuse() {
        assertThat(carryOut("uk", "survey")).isEqualTo(2);
        assertThat(carryOut("uk", "survey", "import", folder + "/none.xlsx")).isEqualTo(2);
        assertThat(carryOut("uk", "survey", "export", "no-such-survey")).isEqualTo(2);
        assertThat(carryOut("uk", "survey", "export", "visit", "--in", "x")).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("afterdemo");
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
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("check [FOLDER]", "search");
    }

    private void breakTwice() throws IOException {
        Files.createDirectories(folder.resolve("packs/local"));
        Files.createDirectories(folder.resolve("modes"));
        Files.writeString(folder.resolve("packs/local/pack.yaml"), "id: local\ncolour: blue\n");
        Files.writeString(folder.resolve("modes/broken.yaml"), "id: [\n");
    }

    @Test
    void a_search_prints_services_one_a_line_best_first() {
        assertThat(carryOut("uk", "search", "черга", "в", "садочок")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).startsWith("r01");
    }

    @Test
    void a_dash_reads_a_query_a_line_and_prints_a_line_of_services_for_each() {
        typed = "прописка\n\nъъъъъъъъ\nсубсидія\n";

        assertThat(carryOut("uk", "search", "-")).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8).lines().map(line -> line.split(" ")[0]))
                .containsExactly("a04", "", "", "a07");
    }

    @Test
    void a_search_may_look_into_another_folder() throws IOException {
        breakTwice();

        assertThat(carryOut("uk", "search", "--content", folder.toString(), "прописка")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(carryOut("uk", "search", "--content", "nowhere", "прописка")).isEqualTo(2);
        assertThat(carryOut("uk", "search")).isEqualTo(2);
    }

    private int carryOut(String language, String... words) {
        var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        try (var out = new PrintStream(printed, false, StandardCharsets.UTF_8);
                var err = new PrintStream(complained, false, StandardCharsets.UTF_8)) {
            return Verbs.carryOut(List.of(words), Phrases.in(Locale.of(language)), in, out, err);
        }
    }
}
