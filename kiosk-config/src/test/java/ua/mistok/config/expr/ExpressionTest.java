package ua.mistok.config.expr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Place;
import ua.mistok.config.text.Language;

class ExpressionTest {

    private static final Place AT = new Place("survey.yaml", 7, 13);

    private static final Scope SCOPE =
            new Scope(
                    Map.of(
                            "n", Type.Plain.NUMBER,
                            "gap", Type.Plain.NUMBER,
                            "word", Type.Plain.TEXT,
                            "day", Type.Plain.DATE,
                            "yes", Type.Plain.TRUTH,
                            "debt", new Type.One(Set.of("yes", "no", "unknown")),
                            "unasked", new Type.One(Set.of("a", "b")),
                            "many", new Type.Many(Set.of("a", "b", "c")),
                            ".", Type.Plain.NUMBER));

    private static final Map<String, Value> ANSWERS =
            Map.of(
                    "n", new Value.Amount(7),
                    "word", new Value.Words("дім"),
                    "day", new Value.Day(LocalDate.of(2026, 11, 20)),
                    "yes", new Value.Truth(true),
                    "debt", Value.code("yes"),
                    "many", new Value.Codes(Set.of("a", "b")),
                    ".", new Value.Amount(3));

    private final Values values =
            new Values() {
                @Override
                public Value value(String name) {
                    return new HashMap<>(ANSWERS).getOrDefault(name, Value.NOTHING);
                }

                @Override
                public LocalDate today() {
                    return LocalDate.of(2026, 11, 23);
                }
            };

    @ParameterizedTest
    @CsvFileSource(resources = "/expr/values.csv", delimiter = ';', quoteCharacter = '`')
    void has_this_value(String text, String expected) {
        var parsed = Expression.parse(text, AT, SCOPE);

        assertThat(parsed.problems()).isEmpty();
        if (parsed instanceof Checked.Good<Expression>(var expression, var warnings)) {
            assertThat(said(expression.evaluate(values))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/expr/broken.csv", delimiter = ';', quoteCharacter = '`')
    void says_what_is_wrong_and_where(String text, String code, int column, String words) {
        var problems = Expression.parse(text, AT, SCOPE).problems();

        assertThat(problems).hasSize(1);
        var problem = problems.getFirst();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place()).isEqualTo(new Place("survey.yaml", 7, 13 + column));
        assertThat(problem.words().in(Language.ENGLISH)).contains(words);
        assertThat(problem.words().in(Language.UKRAINIAN)).isNotBlank();
    }

    @Test
    void an_empty_expression_is_a_mistake_too() {
        assertThat(Expression.parse("", AT, SCOPE).problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("survey.yaml:7:13");
    }

    @Test
    void a_condition_is_true_or_false() {
        assertThat(Expression.parseCondition("${n} + 1", AT, SCOPE).problems()).hasSize(1);
        assertThat(Expression.parseCondition("${n} > 1", AT, SCOPE).problems()).isEmpty();
    }

    @Test
    void no_text_whatever_makes_the_parser_fall() {
        var random = new Random(11);
        var words =
                "${n} ${debt} ${ 'yes' \" ( ) + - * div mod and or not if selected count-selected , . < <= = != 7 1.5 today є $"
                        .split(" ");
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(12); length >= 0; length--) {
                text.append(words[random.nextInt(words.length)])
                        .append(random.nextBoolean() ? " " : "");
            }
            if (Expression.parse(text.toString(), AT, SCOPE)
                    instanceof Checked.Good<Expression>(var expression, var warnings)) {
                assertThat(expression.evaluate(values)).isNotNull();
            }
        }
    }

    private static String said(Value value) {
        return switch (value) {
            case Value.Words(var text) -> text;
            case Value.Amount(var number) -> Double.toString(number);
            case Value.Truth(var holds) -> Boolean.toString(holds);
            case Value.Day(var date) -> date.toString();
            case Value.Codes(var codes) -> String.join(" ", new java.util.TreeSet<>(codes));
            case Value.Nothing() -> "-";
        };
    }
}
