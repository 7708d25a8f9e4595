package ua.mistok.app.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Number;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.QuestionKind.Scale.Style;

/// Forms as other people write them.
class ForeignFormTest {

    @Test
    void a_form_in_one_unnamed_language_is_ukrainian_and_says_so() {
        var form =
                Forms.asking("type|name|label", "select_one yn|q1|Чи зручно?")
                        .sheet("choices", "list name|name|label", "yn|yes|Так", "yn|no|Ні");

        assertThat(form.good().questions()).extracting(Question::id).containsExactly("q1");
        assertThat(form.told()).containsExactly("survey:1:3 language-taken");
    }

    @Test
    void names_that_are_not_ours_are_changed_wherever_they_are_referred_to() {
        var form =
                Forms.asking(
                                "type|name|label::uk|relevant",
                                "select_one yn|Is OK?|Чи зручно?|",
                                "note|N|Дякуємо: ${Is OK?}.|${Is_OK} = 'Yes'")
                        .sheet("choices", "list_name|name|label::uk", "yn|Yes|Так", "yn|No|Ні");
        var mended =
                Forms.asking(
                                "type|name|label::uk|relevant",
                                "select_one yn|Is_OK|Чи зручно?|",
                                "note|N|Дякуємо.|${Is_OK} = 'Yes'")
                        .sheet("choices", "list_name|name|label::uk", "yn|Yes|Так", "yn|No|Ні");

        assertThat(form.told()).contains("survey:2:2 name-changed");
        assertThat(mended.good().questions().getLast().relevant()).hasToString("${is_ok} = 'yes'");
        assertThat(mended.told())
                .containsExactly(
                        "choices:2:2 name-changed",
                        "choices:3:2 name-changed",
                        "survey:2:2 name-changed",
                        "survey:3:2 name-changed");
    }

    @Test
    void usual_constraints_become_bounds() {
        var questions =
                Forms.asking(
                                "type|name|label::uk|constraint|constraint_message::uk",
                                "integer|n|Скільки?|. >= 2 and .<=9|",
                                "select_multiple yn|m|Що саме?|count-selected(.) <= 1|",
                                "integer|odd|Непарне?|. >= 0 and . mod 2 = 1|Зразок: 3")
                        .good()
                        .questions();

        assertThat(((Number) questions.get(0).kind()).min()).hasToString("2");
        assertThat(((Number) questions.get(0).kind()).max()).hasToString("9");
        assertThat(((Multi) questions.get(1).kind()).max()).isEqualTo(1);
        assertThat(questions.get(2).constraint())
                .get()
                .extracting("rule")
                .hasToString(". mod 2 = 1");
    }

    @Test
    void a_likert_of_five_is_agreement_and_a_slider_with_words_is_a_scale() {
        var questions =
                Forms.asking(
                                "type|name|label::uk|appearance|parameters|mistok::labels",
                                "select_one five|a|Чи згодні ви?|likert||",
                                "range|s|Наскільки?||start=0 end=10 step=1|ends")
                        .sheet(
                                "choices",
                                "list_name|name|label::uk",
                                "five|1|Ні",
                                "five|2|Радше ні",
                                "five|3|Так собі",
                                "five|4|Радше так",
                                "five|5|Так",
                                "ends|0|зовсім",
                                "ends|10|цілком")
                        .good()
                        .questions();

        assertThat(questions)
                .extracting(one -> ((Scale) one.kind()).style())
                .containsExactly(Style.AGREEMENT, Style.SCALE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "geopoint|q|Де ви?; survey:2:1 type-unknown",
                "|q|Що?; survey:2 type-unknown",
                "select_one nolist|q|Що?; survey:2:1 list-missing",
                "select_one yn or_other|q|Що?; survey:2:1 form-unsupported",
                "begin_repeat|q|Що?; survey:2:1 form-unsupported",
                "range|q|Що?; survey:2:1 range-labels",
                "note|q|; survey:2 missing",
                "begin_group|q|Група; survey form-groups",
                "end_group||; survey:2:1 form-groups",
                "note|q|Що?|pulldata('a'); survey:2:4 expression-unknown-function",
                "note|q|Що?|${other} = 1; survey:2:4 expression-unknown-name",
                "note|q|Що?|/data/q = 1; survey:2:4 expression-syntax",
                "note|q|Що?||x = ${q}; survey:2:5 form-unsupported",
                "start|q|; survey:2:1 form-left-out",
                "note|q|Що?|||pale; survey:1:6 column-unknown",
                "select_one yn|q|Що?||||seed=1; survey:2:7 form-left-out",
                "hidden|q|; survey:2:1 form-unsupported",
            })
    void what_is_not_supported_is_told_at_its_cell(String line, String problem) {
        var form =
                Forms.asking(
                        "type|name|label::uk|relevant|choice_filter|colour|parameters",
                        line,
                        "note|last|Дякуємо.");

        assertThat(form.told()).contains(problem);
    }

    @Test
    void a_second_name_and_a_text_without_ukrainian_are_told() {
        var form =
                Forms.asking(
                        "type|name|label::Українська (uk)|label::English (en)|label::Klingon",
                        "note|q|Так|Yes",
                        "note|q|Ні|No",
                        "note|r||Only English");

        assertThat(form.told())
                .contains(
                        "survey:1:5 language-unknown",
                        "survey:3:2 question-twice",
                        "survey:4 missing-language");
    }

    @Test
    void sheets_that_are_missing_are_told() {
        var form = Forms.asking("type|name|label::uk", "select_one yn|q|Що?");

        assertThat(form.without("choices").told()).contains("survey:2:1 list-missing");
        assertThat(form.without("survey").told()).containsExactly(" sheet-missing");
    }

    @Test
    void questions_after_a_group_must_be_in_one() {
        var form =
                Forms.asking(
                        "type|name|label::uk",
                        "begin group|g|Група",
                        "note|a|А",
                        "end group",
                        "note|b|Б");

        assertThat(form.told()).isEqualTo(List.of("survey:5 question-after-group"));
    }
}
