package ua.mistok.app.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.survey.Survey;

/// An exported workbook keeps to the rules of XLSForm, for each survey that ships and some more:
/// sheets and columns, types, names, lists, groups, references and functions.
@ParameterizedClass
@MethodSource("surveys")
class ExportedFormTest {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*([^}\\s]*)\\s*}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z-]*(\\()?");

    private static final Set<String> WITH_A_LIST = Set.of("select_one", "select_multiple", "rank");
    private static final Set<String> PLAIN =
            Set.of(
                    "integer",
                    "decimal",
                    "date",
                    "text",
                    "note",
                    "range",
                    "calculate",
                    "hidden",
                    "begin_group",
                    "end_group");
    private static final Set<String> SURVEY =
            Set.of(
                    "type",
                    "name",
                    "label",
                    "hint",
                    "required",
                    "relevant",
                    "constraint",
                    "constraint_message",
                    "calculation",
                    "appearance",
                    "parameters");
    private static final Set<String> TEXTS = Set.of("label", "hint", "constraint_message");
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "not(",
                    "if(",
                    "selected(",
                    "count-selected(",
                    "string-length(",
                    "today(",
                    "true(",
                    "false(",
                    "date(");
    private static final Set<String> OPERATORS = Set.of("and", "or", "div", "mod");

    private final Sheets sheets;

    ExportedFormTest(Survey survey) throws IOException {
        sheets = Sheets.of(XlsForm.write(survey, Forms.AGREED, Forms.REFUSED));
    }

    static Stream<Survey> surveys() throws IOException {
        return Forms.surveys().stream();
    }

    @Test
    void columns_are_those_of_the_standard_or_marked_as_ours() {
        assertThat(columns(sheets.survey())).allMatch(column -> isKnown(column, SURVEY));
        assertThat(columns(sheets.choices()))
                .allMatch(column -> isKnown(column, Set.of("list_name", "name", "label")));
        assertThat(columns(sheets.settings()))
                .allMatch(
                        column ->
                                isKnown(
                                        column,
                                        Set.of(
                                                "form_title",
                                                "form_id",
                                                "version",
                                                "default_language")));
    }

    @Test
    void every_text_names_its_language_and_the_standard_one_is_among_them() {
        var languages =
                Stream.of(sheets.survey(), sheets.choices())
                        .flatMap(List::stream)
                        .flatMap(row -> row.keySet().stream())
                        .filter(column -> TEXTS.contains(column.split("::")[0]))
                        .map(column -> column.split("::", 2))
                        .toList();

        assertThat(languages)
                .allSatisfy(
                        parts -> {
                            assertThat(parts).hasSize(2);
                            assertThat(parts[1]).matches("\\p{L}+ \\([a-z]{2,3}\\)");
                        });
        assertThat(languages.stream().map(parts -> parts[1]))
                .contains(sheets.settings().getFirst().get("default_language"));
    }

    @Test
    void settings_are_one_row_with_an_id_a_title_and_a_version() {
        assertThat(sheets.settings()).hasSize(1);
        var settings = sheets.settings().getFirst();
        assertThat(settings.get("form_id")).matches("[A-Za-z0-9_-]+");
        assertThat(settings.get("version")).matches("[0-9]+");
        assertThat(settings.get("form_title")).isNotBlank();
    }

    @Test
    void every_row_has_a_type_of_the_standard_and_a_list_that_there_is() {
        for (var row : sheets.survey()) {
            var type = row.getOrDefault("type", "").split(" ");
            if (WITH_A_LIST.contains(type[0])) {
                assertThat(type).as("%s", row).hasSize(2);
                assertThat(codes(type[1]))
                        .as(type[1])
                        .hasSizeGreaterThan(1)
                        .doesNotHaveDuplicates();
            } else {
                assertThat(type).as("%s", row).hasSize(1);
                assertThat(PLAIN).contains(type[0]);
            }
        }
    }

    @Test
    void names_are_names_of_xml_elements_and_no_two_are_the_same() {
        var names =
                sheets.survey().stream()
                        .filter(row -> !"end_group".equals(row.get("type")))
                        .map(row -> row.getOrDefault("name", ""))
                        .toList();

        assertThat(names)
                .allMatch(NAME.asMatchPredicate())
                .doesNotHaveDuplicates()
                .doesNotContain("data", "meta", "instanceID");
        assertThat(sheets.choices())
                .allSatisfy(
                        choice -> {
                            assertThat(choice.get("list_name")).matches(NAME);
                            assertThat(choice.get("name")).matches("\\S+");
                        });
        assertThat(columns(sheets.choices()).stream().filter(name -> !name.contains("::")))
                .as("extra columns become elements")
                .allMatch(NAME.asMatchPredicate());
    }

    @Test
    void whatever_is_shown_has_a_label() {
        assertThat(sheets.survey().stream())
                .filteredOn(
                        row ->
                                !Set.of("calculate", "hidden", "end_group")
                                        .contains(row.getOrDefault("type", "")))
                .allMatch(ExportedFormTest::hasLabel);
        assertThat(sheets.choices()).allMatch(ExportedFormTest::hasLabel);
    }

    @Test
    void groups_are_closed_in_order_and_hold_something() {
        var open = new ArrayDeque<Integer>();
        for (int at = 0; at < sheets.survey().size(); at++) {
            switch (sheets.survey().get(at).getOrDefault("type", "")) {
                case "begin_group" -> open.push(at);
                case "end_group" -> assertThat(at - open.pop()).isGreaterThan(1);
                default -> {}
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void expressions_refer_to_what_stands_above_and_use_functions_of_the_standard() {
        var above = new HashSet<String>();
        for (var row : sheets.survey()) {
            for (var column : List.of("relevant", "required", "constraint", "calculation")) {
                var expression = row.getOrDefault(column, "");
                assertThat(references(expression)).as("%s %s", column, row).isSubsetOf(above);
                if (!Set.of("yes", "").contains(expression)) {
                    assertThat(words(expression))
                            .as(expression)
                            .allMatch(word -> FUNCTIONS.contains(word) || OPERATORS.contains(word));
                }
            }
            for (var cell : row.entrySet()) {
                if (TEXTS.contains(cell.getKey().split("::")[0])) {
                    assertThat(references(cell.getValue())).isSubsetOf(above);
                }
            }
            above.add(row.getOrDefault("name", ""));
        }
    }

    private static List<String> words(String expression) {
        var bare = LITERAL.matcher(REFERENCE.matcher(expression).replaceAll(" ")).replaceAll(" ");
        return WORD.matcher(bare).results().map(found -> found.group()).toList();
    }

    private static List<String> references(String text) {
        return REFERENCE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private List<String> codes(String list) {
        return sheets.choices().stream()
                .filter(choice -> list.equals(choice.get("list_name")))
                .map(choice -> choice.getOrDefault("name", ""))
                .toList();
    }

    private static boolean hasLabel(Map<String, String> row) {
        return row.keySet().stream().anyMatch(column -> column.startsWith("label::"));
    }

    private static Set<String> columns(List<Map<String, String>> rows) {
        var columns = new HashSet<String>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        return columns;
    }

    private static boolean isKnown(String column, Set<String> known) {
        return known.contains(column.split("::")[0]) || column.startsWith("mistok_");
    }
}
