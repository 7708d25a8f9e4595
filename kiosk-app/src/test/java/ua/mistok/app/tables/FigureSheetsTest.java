package ua.mistok.app.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import ua.mistok.app.figures.Period;
import ua.mistok.app.paper.Cell;
import ua.mistok.app.paper.JsonLines;
import ua.mistok.app.paper.Sheet;
import ua.mistok.config.text.Language;

/// What is saved of pages with a year of answers.
class FigureSheetsTest extends BrowserlessTest {

    private static final long ANSWERS = 4_000;
    private static final Period YEAR = new Period.Year(2027);

    @TempDir static Path data;
    private static ResultsOfAYear kiosk;

    @BeforeAll
    static void open() {
        kiosk = new ResultsOfAYear(data, ANSWERS);
    }

    @AfterAll
    static void close() {
        kiosk.close();
    }

    /// Programs at libraries read these names: whoever changes one breaks their reports.
    @Test
    void the_keys_of_a_line_are_the_same_for_good() throws IOException {
        assertThat(keys(lines(overview()), "table"))
                .filteredOn(table -> !table.startsWith("stumbles "))
                .containsExactly(
                        "funnel", "shift", "halves", "weeks", "by-service", "by-way", "by-station");
        assertThat(keys(lines(training()), "table"))
                .contains(
                        "filled-in",
                        "phases",
                        "confidence before",
                        "drop-off after",
                        "who-by-station before",
                        "trend after");
        assertThat(keys(lines(training()), "column"))
                .contains("before", "after", "how-many", "share", "interval", "came", "left");
        assertThat(keys(lines(overview()), "row")).contains("touched", "2027-W10", "main", "hall");
    }

    @Test
    void a_line_is_the_same_in_every_language() throws IOException {
        var ukrainian = lines(training());
        UI.getCurrent().setLocale(Language.ENGLISH.locale());

        assertThat(lines(training())).isEqualTo(ukrainian);
    }

    @Test
    void a_number_is_a_number_and_what_is_hidden_is_null_with_its_reason() throws IOException {
        var lines = Stream.concat(lines(training()).stream(), lines(needs()).stream()).toList();

        assertThat(lines)
                .filteredOn(line -> line.get("column").stringValue().equals("how-many"))
                .isNotEmpty()
                .allMatch(line -> line.get("value").isIntegralNumber() || isHidden(line));
        assertThat(lines).filteredOn(line -> line.get("value").isNull()).allMatch(this::isHidden);
        assertThat(lines).filteredOn(line -> !line.get("value").isNull()).noneMatch(this::isHidden);
        assertThat(lines)
                .filteredOn(line -> line.get("table").stringValue().equals("phases"))
                .isNotEmpty()
                .allMatch(line -> line.get("value").get("percent").isIntegralNumber());
        assertThat(lines)
                .filteredOn(line -> line.get("column").stringValue().equals("interval"))
                .allMatch(line -> line.get("value").size() == 2);
    }

    @Test
    void every_figure_of_the_page_has_a_line_and_no_other_has() throws IOException {
        var tables = training();
        var told =
                tables.stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> !cell.words().isEmpty())
                        .count();

        assertThat(lines(tables)).hasSize((int) told);
    }

    /// Nobody is shown a slide of an exercise, and no touch on the waiting screen is of one.
    @Test
    void a_table_has_no_column_that_is_not_counted_for_it() throws IOException {
        assertThat(lines(overview()))
                .filteredOn(line -> line.get("table").stringValue().equals("by-service"))
                .extracting(line -> line.get("column").stringValue())
                .isNotEmpty()
                .containsOnly("started", "finished", "surveyed");
    }

    @Test
    void the_codebook_has_words_for_every_key() throws IOException {
        var tables = training();
        var codebook = rows(new FigureSheets(at(), tables).codebook("Анкета", YEAR));

        for (var line : lines(tables)) {
            var table = line.get("table").stringValue();
            assertThat(codebook)
                    .as(line.toString())
                    .anyMatch(row -> isOf(row, table, line.get("row").stringValue(), ""))
                    .anyMatch(row -> isOf(row, table, "", line.get("column").stringValue()));
        }
    }

    private static boolean isOf(List<String> row, String table, String name, String column) {
        return row.subList(0, 3).equals(List.of(table, name, column)) && !row.get(3).isEmpty();
    }

    private boolean isHidden(JsonNode line) {
        return line.get("value").isNull()
                && line.get("reason").isString()
                && line.get("reason").stringValue().equals("too-few");
    }

    private List<Figures> overview() {
        return new Overview(at(), kiosk.results, SHELF, YEAR).tables();
    }

    private List<Figures> training() {
        return survey("training");
    }

    private List<Figures> needs() {
        return survey("needs");
    }

    private List<Figures> survey(String id) {
        var version =
                kiosk.results.surveys().stream()
                        .filter(each -> each.id().slug().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .version();
        var result = kiosk.results.survey(id, version, YEAR).orElseThrow();
        return new SurveyTables(at(), SHELF, result).tables();
    }

    private Div at() {
        var at = new Div();
        UI.getCurrent().add(at);
        return at;
    }

    private List<JsonNode> lines(List<Figures> tables) throws IOException {
        var out = new ByteArrayOutputStream();
        JsonLines.write(new FigureSheets(at(), tables).lines(), out);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private static List<List<String>> rows(Sheet sheet) {
        var all = new ArrayList<List<String>>();
        sheet.rows()
                .get()
                .forEachRemaining(
                        row -> all.add(row.stream().map(FigureSheetsTest::words).toList()));
        return all;
    }

    private static String words(Cell cell) {
        return cell instanceof Cell.Text(var words) ? words : "";
    }

    private static List<String> keys(List<JsonNode> lines, String name) {
        return lines.stream().map(line -> line.get(name).stringValue()).distinct().toList();
    }
}
