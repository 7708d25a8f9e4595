package ua.mistok.app.hub.afterwards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.QuestionKind;

/// Reads what a form brought as an answer to a question. Whether the question takes it, the survey
/// says.
final class Typed {

    /// Of a number; more digits no question takes.
    private static final int LONGEST = 20;

    private Typed() {}

    /// Empty for what is no answer of this kind.
    static Optional<Answer> answer(QuestionKind kind, List<String> values) {
        var some = values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        var one = some.getFirst();
        return switch (kind) {
            case QuestionKind.Scale _ -> number(one).flatMap(Typed::point);
            case QuestionKind.Single _, QuestionKind.Consent _ -> Optional.of(new Answer.One(one));
            case QuestionKind.Multi _ -> Optional.of(new Answer.Some(some));
            case QuestionKind.Ranking _ -> Optional.of(new Answer.Ranked(some));
            case QuestionKind.Number _ -> number(one).map(Answer.Amount::new);
            case QuestionKind.Day _ -> day(one).map(Answer.On::new);
            case QuestionKind.Text _, QuestionKind.Note _, QuestionKind.Calculated _ ->
                    Optional.empty();
        };
    }

    private static Optional<Answer> point(BigDecimal number) {
        try {
            return Optional.of(new Answer.Point(number.intValueExact()));
        } catch (ArithmeticException notWhole) {
            return Optional.empty();
        }
    }

    /// With a comma or a point.
    private static Optional<BigDecimal> number(String text) {
        var plain = text.replaceAll("[\\s\\u00a0]", "").replace(',', '.');
        return plain.length() <= LONGEST && plain.matches("-?\\d+(\\.\\d+)?")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
