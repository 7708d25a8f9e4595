package ua.mistok.config.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.survey.Answer.Amount;
import ua.mistok.config.survey.Answer.On;
import ua.mistok.config.survey.Answer.One;
import ua.mistok.config.survey.Answer.Point;
import ua.mistok.config.survey.Answer.Ranked;
import ua.mistok.config.survey.Answer.Some;
import ua.mistok.config.survey.Answer.Words;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Consent;
import ua.mistok.config.survey.QuestionKind.Day;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Note;
import ua.mistok.config.survey.QuestionKind.Number;
import ua.mistok.config.survey.QuestionKind.Ranking;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.QuestionKind.Scale.Style;
import ua.mistok.config.survey.QuestionKind.Single;
import ua.mistok.config.survey.QuestionKind.Text;
import ua.mistok.config.text.LocalizedText;

/// Which answers each kind takes: what fits, what does not, what is empty, what is of another kind.
class QuestionKindTest {

    private static final List<Option> OPTIONS =
            List.of(option("a", false), option("b", false), option("c", false), option("no", true));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /// One answer of each sort, each taken by some kind below.
    private static final List<Answer> SORTS =
            List.of(
                    new Point(3),
                    new One("a"),
                    new Some(List.of("a")),
                    new Ranked(List.of("a", "b")),
                    amount("3"),
                    new On(MONDAY),
                    new Words("слово"));

    private record Kind(
            String name,
            QuestionKind kind,
            List<? extends Answer> taken,
            List<? extends Answer> refused) {

        List<Answer> foreign() {
            var own = taken.stream().map(Object::getClass).toList();
            return SORTS.stream().filter(answer -> !own.contains(answer.getClass())).toList();
        }

        DynamicTest test(Answer answer, BiConsumer<QuestionKind, Answer> check) {
            return DynamicTest.dynamicTest(name + ": " + answer, () -> check.accept(kind, answer));
        }
    }

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("smiley", scale(1, 5, Style.SMILEY), points(1, 3, 5), points(0, 6)),
                    new Kind(
                            "agreement",
                            scale(1, 5, Style.AGREEMENT),
                            points(1, 3, 5),
                            points(0, 6)),
                    new Kind("nps", scale(0, 10, Style.NPS), points(0, 3, 10), points(-1, 11)),
                    new Kind("scale", scale(1, 3, Style.SCALE), points(1, 3), points(0, 4)),
                    new Kind(
                            "single",
                            new Single(OPTIONS, false),
                            List.of(new One("a"), new One("no")),
                            List.of(new One(""), new One("z"), new One("A"))),
                    new Kind(
                            "multi",
                            new Multi(OPTIONS, 2, false),
                            List.of(some("a"), some("a", "b"), some("no"), some("a", "a")),
                            List.of(
                                    some(),
                                    some("z"),
                                    some("a", "z"),
                                    some("a", "b", "c"),
                                    some("a", "no"))),
                    new Kind(
                            "ranking",
                            new Ranking(OPTIONS, 2, false),
                            List.of(ranked("a", "b"), ranked("b", "a")),
                            List.of(
                                    ranked(),
                                    ranked("a"),
                                    ranked("a", "a"),
                                    ranked("a", "z"),
                                    ranked("a", "b", "c"))),
                    new Kind(
                            "whole number",
                            new Number(BigDecimal.ONE, BigDecimal.TEN, 0),
                            List.of(amount("1"), amount("3"), amount("10"), amount("3.0")),
                            List.of(amount("0"), amount("-3"), amount("11"), amount("3.5"))),
                    new Kind(
                            "decimal number",
                            new Number(BigDecimal.valueOf(-1), BigDecimal.TEN, 2),
                            List.of(amount("-1"), amount("0"), amount("3"), amount("9.99")),
                            List.of(amount("-1.01"), amount("10.01"), amount("3.005"))),
                    new Kind(
                            "date",
                            new Day(MONDAY, MONDAY.plusDays(1)),
                            List.of(new On(MONDAY), new On(MONDAY.plusDays(1))),
                            List.of(new On(MONDAY.minusDays(1)), new On(MONDAY.plusDays(2)))),
                    new Kind(
                            "short text",
                            new Text(false),
                            List.of(new Words("слово")),
                            List.of(new Words(""), new Words(" \n"))),
                    new Kind(
                            "long text",
                            new Text(true),
                            List.of(new Words("слово\nслово")),
                            List.of(new Words(""), new Words("\t"))),
                    new Kind("note", new Note(), List.of(), List.of()),
                    new Kind(
                            "consent",
                            new Consent(),
                            List.of(new One("yes"), new One("no")),
                            List.of(new One(""), new One("a"))),
                    new Kind(
                            "calculation",
                            new Calculated(Expression.ALWAYS),
                            List.of(),
                            List.of()));

    @TestFactory
    Stream<DynamicTest> takes_what_fits() {
        return tests(Kind::taken, (kind, answer) -> assertThat(kind.take(answer)).contains(answer));
    }

    @TestFactory
    Stream<DynamicTest> refuses_what_does_not_fit_or_is_empty() {
        return tests(Kind::refused, (kind, answer) -> assertThat(kind.take(answer)).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> refuses_an_answer_of_another_kind() {
        return tests(Kind::foreign, (kind, answer) -> assertThat(kind.take(answer)).isEmpty());
    }

    private static Stream<DynamicTest> tests(
            Function<Kind, List<? extends Answer>> answers,
            BiConsumer<QuestionKind, Answer> check) {
        return KINDS.stream()
                .flatMap(
                        each ->
                                answers.apply(each).stream()
                                        .map(answer -> each.test(answer, check)));
    }

    @Test
    void some_are_kept_in_the_order_of_the_survey() {
        var multi = new Multi(OPTIONS, 3, true);

        assertThat(multi.take(some("c", "a"))).contains(some("a", "c"));
    }

    @Test
    void every_kind_stands_in_this_test() {
        assertThat(KINDS.stream().map(each -> (Object) each.kind().getClass()).distinct())
                .containsExactlyInAnyOrder((Object[]) QuestionKind.class.getPermittedSubclasses());
        assertThat(SORTS.stream().map(answer -> (Object) answer.getClass()))
                .containsExactlyInAnyOrder((Object[]) Answer.class.getPermittedSubclasses());
    }

    private static Scale scale(int from, int to, Style style) {
        return new Scale(from, to, Map.of(), style);
    }

    private static List<Point> points(Integer... numbers) {
        return Stream.of(numbers).map(Point::new).toList();
    }

    private static Some some(String... codes) {
        return new Some(List.of(codes));
    }

    private static Ranked ranked(String... codes) {
        return new Ranked(List.of(codes));
    }

    private static Amount amount(String number) {
        return new Amount(new BigDecimal(number));
    }

    private static Option option(String code, boolean exclusive) {
        return new Option(
                code,
                LocalizedText.same(code),
                false,
                exclusive,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
