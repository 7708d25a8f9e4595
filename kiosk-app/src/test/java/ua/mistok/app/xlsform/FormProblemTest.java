package ua.mistok.app.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Problems of a form, each at its cell; those of the survey in it too.
class FormProblemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "integer|n|Скільки?; survey:2:1 number-from-nought",
                "integer|n|Скільки?; survey:2:1 number-to-usual",
                "integer|n|Скільки?|. >= 1; survey:2:1 number-to-usual",
                "integer|n|Скільки?|. <= 671234567; survey:2:4 room-for-a-phone",
                "range|n|Скільки?||start=0 end=20; survey:2:5 range-parameters",
                "range|n|Скільки?||start=0 end=10 step=2; survey:2:5 range-parameters",
                "select_one yn|q|Як?|||likert; choices:2:2 scale-choices",
                "text|q|Чому?; settings:2 words-asked",
            })
    void what_does_not_fit_is_told_at_its_cell(String line, String problem) {
        var form =
                Forms.asking(
                        "type|name|label::uk|constraint|parameters|appearance",
                        line,
                        "note|last|Дякуємо.");

        assertThat(form.told()).contains(problem);
    }

    @Test
    void words_and_groups_stay_apart_in_a_workbook_too() {
        var form =
                Forms.asking(
                        "type|name|label::uk|relevant|calculation|mistok_apart",
                        "text|why|Чому?",
                        "select_one yn|who|Хто ви?|||true",
                        "calculate|copy|||${why}",
                        "calculate|group|||if(${who} = 'yes', 1, 0)",
                        "note|more|Ще|${who} = 'yes'",
                        "select_one yn|age|Вік?|||true",
                        "integer|n|Скільки вас, ${who}?");

        assertThat(form.told())
                .contains(
                        "survey:4:5 words-stay-apart",
                        "survey:5:5 groups-stay-apart",
                        "survey:6:4 groups-stay-apart",
                        "survey:7:6 groups-twice",
                        "survey:8:3 groups-stay-apart");
    }

    @Test
    void rows_of_a_matrix_are_of_one_kind() {
        var form =
                Forms.asking(
                                "type|name|label::uk|appearance",
                                "begin_group|m|Як?|table-list",
                                "select_one yn|a|Перше",
                                "select_one other|b|Друге",
                                "end_group|||")
                        .sheet(
                                "choices",
                                "list_name|name|label::uk",
                                "yn|yes|Так",
                                "yn|no|Ні",
                                "other|x|Х",
                                "other|y|У");

        assertThat(form.told()).contains("survey:4:1 matrix-row");
    }

    @Test
    void what_is_of_no_use_where_it_stands_is_told_and_never_dropped_in_silence() {
        var form =
                Forms.asking(
                        "type|name|label::uk|appearance|constraint|parameters|mistok_apart|mistok_top",
                        "calculate|c|Назва|||||",
                        "text|q|Чому?||. != ''|rows=3||2",
                        "begin_group|m|Як?|table-list|||true|",
                        "select_one yn|a|Перше||||true|",
                        "end_group|m||||||");

        assertThat(form.told())
                .contains(
                        "survey:3:6 form-left-out",
                        "survey:3:8 form-left-out",
                        "survey:4:7 form-unsupported",
                        "survey:5:7 form-unsupported")
                .noneMatch(problem -> problem.matches("survey:(2:3|6:2) form-left-out"));
    }

    @Test
    void a_version_that_is_no_number_is_taken_as_the_first() {
        var form =
                Forms.asking("type|name|label::uk", "note|q|Дякуємо")
                        .sheet("settings", "form_id|version", "probe|2026.1");

        assertThat(form.good().version()).isEqualTo(1);
        assertThat(form.told()).contains("settings:2:2 version-taken");
    }

    @Test
    void a_column_that_stands_there_twice_is_told() {
        assertThat(Forms.asking("type|name|label::uk|label::uk", "note|q|Так|Ні").told())
                .contains("survey:1:4 column-twice");
    }

    @Test
    void too_many_columns_are_told() {
        var wide = "|x".repeat(BookReader.MOST_COLUMNS + 1);

        assertThat(Forms.asking("type|name|label::uk" + wide, "note|q|Так").told())
                .anyMatch(problem -> problem.endsWith("sheet-too-wide"));
    }

    @Test
    void every_sentence_stands_in_both_languages() {
        assertThat(keys("uk")).containsExactlyInAnyOrderElementsOf(keys("en").toList());
    }

    private static Stream<String> keys(String language) {
        return ResourceBundle.getBundle("xlsform.problems", Locale.of(language)).keySet().stream();
    }
}
