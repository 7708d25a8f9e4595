package ua.mistok.config.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.config.survey.Answer.Amount;
import ua.mistok.config.survey.Answer.On;
import ua.mistok.config.survey.Answer.One;
import ua.mistok.config.survey.Answer.Some;
import ua.mistok.config.survey.Answer.Words;
import ua.mistok.config.survey.SurveyRun.Leaving;
import ua.mistok.config.text.Language;

/// What each function of the logic does to what a visitor is asked and what is stored: true, false,
/// empty, and of a wrong type.
class SurveyLogicTest {

    private static final Amount SEVEN = amount("7");
    private static final Amount TWO = amount("2");

    /// @param condition asked of `n` = 7 (or 2), `one` = a (or b), `some` = a b (or c)
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                // condition; 7 a ab; 2 b c; nothing answered
                "${n} = 7; true; false; false",
                "${n} != 7; false; true; true",
                "${n} > 2; true; false; false",
                "${n} >= 7; true; false; false",
                "${n} < 7; false; true; false",
                "${n} <= 2; false; true; false",
                "${one} = 'a'; true; false; false",
                "${one} != 'a'; false; true; true",
                "${one} = ''; false; false; true",
                "selected(${one}, 'a'); true; false; false",
                "selected(${some}, 'b'); true; false; false",
                "count-selected(${some}) = 2; true; false; false",
                "count-selected(${some}) = 0; false; false; true",
                "${n} > 2 and ${one} = 'a'; true; false; false",
                "${n} < 7 and ${one} = 'a'; false; false; false",
                "${n} > 2 or ${one} = 'b'; true; true; false",
                "not(${n} > 2); false; true; true",
                "not(selected(${some}, 'b')); false; true; true",
                "if(${n} > 2, ${one} = 'a', ${one} = 'b'); true; true; false",
                "if(${n} > 2, 1, 2) = 1; true; false; false",
                "if(${n} > 2, 'x', ${one}) = 'x'; true; false; false",
                "${n} + 1 = 8; true; false; false",
                "${n} * -1 + 7 = 0; true; false; false",
                "${n} mod 2 = 1; true; false; false",
                "${n} div 0 = ''; true; true; true",
                "${phase} = 'after'; true; true; true",
                "${phase} = 'before' or ${n} = 2; false; true; false",
                "today() = today(); true; true; true",
                "string-length(${word}) > 0; false; false; false",
            })
    void relevant_asks_a_question_only_if_it_holds(
            String condition, boolean first, boolean second, boolean empty) {
        var last = single("relevant: \"%s\"".formatted(condition));

        assertThat(
                        Asking.about(last)
                                .answer("n", SEVEN)
                                .answer("one", new One("a"))
                                .answer("some", some("a", "b"))
                                .isAsked())
                .isEqualTo(first);
        assertThat(
                        Asking.about(last)
                                .answer("n", TWO)
                                .answer("one", new One("b"))
                                .answer("some", some("c"))
                                .isAsked())
                .isEqualTo(second);
        assertThat(Asking.about(last).isAsked()).isEqualTo(empty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${n} = 'seven'",
                "${n} > ${one}",
                "${n}",
                "${one}",
                "${one} and true()",
                "${one} > 'a'",
                "not(${n})",
                "selected(${n}, 'a')",
                "selected(${word}, 'a')",
                "count-selected(${n}) > 1",
                "count-selected(${some})",
                "if(${n}, true(), false())",
                "if(${n} > 2, 1, 'b') = 1",
                "if(${n} > 2, 1, 2)",
                "${day} > 2",
                "today()",
                "today() > ${n}",
                "${n} + ${word} > 1",
                "string-length(${one}) > 1",
                "${phase} > 1",
            })
    void a_condition_of_a_wrong_type_is_a_problem_before_anybody_is_asked(String condition) {
        var quoted = "\"%s\"".formatted(condition);

        assertThat(Asking.problems(single("relevant: " + quoted)))
                .containsExactly("expression-type");
        assertThat(Asking.problems(single("required: " + quoted)))
                .containsExactly("expression-type");
        assertThat(Asking.problems(number("message: Ні, constraint: " + quoted)))
                .containsExactly("expression-type");
    }

    @Test
    void a_text_decides_what_is_asked_and_is_repeated_on_the_screen_only() {
        var last =
                single("relevant: \"${word} != ''\"").replace("text: Ще", "text: \"«${word}»?\"");

        assertThat(Asking.about(last).isAsked()).isFalse();
        var run = Asking.about(last).answer("word", new Words("дім")).last();
        assertThat(run.text().in(Language.UKRAINIAN)).isEqualTo("«дім»?");
        run.answer(new One("x"));
        assertThat(run.response().answers().toString()).doesNotContain("дім");
    }

    @Test
    void required_says_how_a_question_is_left() {
        var last = single("required: \"${n} > 2\"");

        var must = Asking.about(last).answer("n", SEVEN).last();
        assertThat(must.leaving()).isEqualTo(Leaving.NONE);
        must.skip();
        assertThat(must.ended()).isFalse();
        assertThat(Asking.about(last).answer("n", TWO).last().leaving()).isEqualTo(Leaving.SKIP);
        assertThat(Asking.about(last).last().leaving()).isEqualTo(Leaving.SKIP);
        assertThat(Asking.about(single("required: true")).last().leaving()).isEqualTo(Leaving.NONE);
        assertThat(Asking.about(single("required: true, declines: true")).last().leaving())
                .isEqualTo(Leaving.DECLINE);
        assertThat(Asking.about(single("required: false")).last().leaving())
                .isEqualTo(Leaving.SKIP);
    }

    @Test
    void a_constraint_takes_an_answer_only_if_it_holds_and_says_why_not() {
        var last = number("constraint: \". > ${n} and . != 5\", message: \"Більше за ${n}\"");

        var run = Asking.about(last).answer("n", TWO).last();
        assertThat(said(run.objection(amount("2")).orElseThrow())).isEqualTo("Більше за 2");
        assertThat(run.answer(amount("5"))).isFalse();
        assertThat(run.answer(amount("3"))).isTrue();
        var empty = Asking.about(last).last();
        assertThat(empty.answer(amount("3"))).as("nothing is more than nothing").isFalse();
        assertThat(empty.objection(new One("a"))).contains(new Objection.Unfit());
        empty.skip();
        assertThat(empty.ended()).as("what is left out is not judged").isTrue();
    }

    @Test
    void a_constraint_knows_which_day_is_today_in_kyiv() {
        var last = "- {id: last, kind: date, text: Ще, constraint: . <= today(), message: Пізно}";

        assertThat(Asking.about(last).last().answer(on("2026-11-23"))).isTrue();
        assertThat(Asking.about(last).last().answer(on("2026-11-24"))).isFalse();
    }

    /// @param value of `n` = 7, `m` = 0.2, `day` = the 20th, `one` = a, `some` = a b
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                // value; what is stored; what is stored if nothing was answered
                "${n} * 2 + 1; 15; -",
                "${n} div 2; 3.5; -",
                "${m} + 0.1; 0.3; -",
                "${n} * 100000000; 700000000; -",
                "${n} * 0 * -1; 0; -",
                "${n} div 0; -; -",
                "${n} > 2; true; false",
                "${n} > 2 and ${one} = 'b'; false; false",
                "${n} > 9 or not(${one} = 'b'); true; true",
                "if(${n} > 2, 'many', 'few'); many; few",
                "if(${n} > 2, ${one}, 'few'); a; few",
                "if(${n} > 2, '', 1); -; 1",
                "if(${n} > 2, ${day}, ''); 2026-11-20; -",
                "${one}; a; -",
                "${some}; a b; -",
                "selected(${some}, 'b'); true; false",
                "count-selected(${some}); 2; 0",
                "${day}; 2026-11-20; -",
                "${day} < today(); true; false",
                "today(); 2026-11-23; 2026-11-23",
                "${phase}; after; after",
                "if(${phase} = 'before', 1, 0); 0; 0",
            })
    void calculate_stores_what_follows_from_answers(String value, String full, String empty) {
        var last = "- {id: last, kind: calculate, value: \"%s\"}".formatted(value);

        var run =
                Asking.about(last)
                        .answer("n", SEVEN)
                        .answer("m", amount("0.2"))
                        .answer("day", on("2026-11-20"))
                        .answer("one", new One("a"))
                        .answer("some", some("a", "b"))
                        .last();
        assertThat(stored(run)).isEqualTo(full);
        assertThat(stored(Asking.about(last).last())).isEqualTo(empty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${n} + ${one}",
                "if(${n}, 1, 2)",
                "if(${n} > 2, 1, 'b')",
                "selected(${n}, 'a')",
                "count-selected(${n})",
                "today() + 1",
            })
    void a_calculation_of_a_wrong_type_is_a_problem(String value) {
        assertThat(Asking.problems("- {id: last, kind: calculate, value: \"%s\"}".formatted(value)))
                .containsExactly("expression-type");
    }

    @Test
    void a_calculation_is_used_by_what_stands_below_it() {
        var last =
                """
                - {id: sum, kind: calculate, relevant: "${n} > 2", value: "${n} + 1"}
                - {id: big, kind: note, relevant: "${sum} = 8", text: "Разом ${sum}"}
                """;

        var run = Asking.about(last).answer("n", SEVEN).last();
        assertThat(run.text().in(Language.UKRAINIAN)).isEqualTo("Разом 8");
        assertThat(Asking.about(last).answer("n", TWO).isAsked()).isFalse();
        assertThat(Asking.about(last).isAsked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"n, 7", "m, '0,2'", "day, 20.11.2026", "one, А", "some, 'А, Б'", "phase, after"})
    void piping_repeats_an_answer_in_the_words_of_the_screen(String question, String words) {
        var last = "- {id: last, kind: note, text: {uk: \"Це ${%1$s}\", en: \"It is ${%1$s}\"}}";

        var run =
                Asking.about(last.formatted(question))
                        .answer("n", SEVEN)
                        .answer("m", amount("0.2"))
                        .answer("day", on("2026-11-20"))
                        .answer("one", new One("a"))
                        .answer("some", some("b", "a"))
                        .last();
        assertThat(run.text().in(Language.UKRAINIAN)).isEqualTo("Це " + words);
        assertThat(run.text().in(Language.ENGLISH))
                .isEqualTo("It is " + words.replace("0,2", "0.2"));
    }

    @Test
    void piping_what_was_not_answered_shows_dots() {
        var run = Asking.about("- {id: last, kind: note, text: \"Це ${one}\"}").last();

        assertThat(run.text().in(Language.UKRAINIAN)).isEqualTo("Це …");
    }

    private static String single(String more) {
        return "- {id: last, kind: single, text: Ще, options: [{code: x, label: Х}, {code: y, label: У}], %s}"
                .formatted(more);
    }

    private static String number(String more) {
        return "- {id: last, kind: number, max: 99, text: Ще, %s}".formatted(more);
    }

    private static String said(Objection objection) {
        return objection instanceof Objection.Against(var message)
                ? message.in(Language.UKRAINIAN)
                : objection.toString();
    }

    private static String stored(SurveyRun run) {
        var codes = run.response().answers().get("last");
        return codes == null ? "-" : String.join(" ", codes);
    }

    private static Amount amount(String number) {
        return new Amount(new BigDecimal(number));
    }

    private static On on(String day) {
        return new On(LocalDate.parse(day));
    }

    private static Some some(String... codes) {
        return new Some(List.of(codes));
    }
}
