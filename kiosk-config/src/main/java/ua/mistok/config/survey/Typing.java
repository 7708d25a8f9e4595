package ua.mistok.config.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.mistok.config.field.PlainDate;
import ua.mistok.config.field.Verdict;
import ua.mistok.config.survey.QuestionKind.Day;
import ua.mistok.config.survey.QuestionKind.Number;
import ua.mistok.config.survey.QuestionKind.Text;

/// Makes an answer of what was typed.
public final class Typing {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,4})?");

    private Typing() {}

    /// @return empty if the text is nothing of the kind; its bounds are judged by
    ///     [SurveyRun#objection]
    public static Optional<Answer> read(QuestionKind kind, String typed) {
        var text = typed.strip();
        return switch (kind) {
            case Number _ ->
                    Optional.of(text.replaceAll("[\\s\\p{Zs}]", "").replace('\u2212', '-'))
                            .filter(number -> NUMBER.matcher(number).matches())
                            .map(number -> new BigDecimal(number.replace(',', '.')))
                            .map(Answer.Amount::new);
            case Day _ ->
                    new PlainDate().check(text) instanceof Verdict.Fits(var day)
                            ? Optional.of(new Answer.On(LocalDate.parse(day, WRITTEN)))
                            : Optional.empty();
            case Text _ -> text.isEmpty() ? Optional.empty() : Optional.of(new Answer.Words(text));
            default -> Optional.empty();
        };
    }

    /// How an answer stands in the field when somebody comes back to it.
    public static String write(Answer answer) {
        return switch (answer) {
            case Answer.Amount(var number) -> number.toPlainString().replace('.', ',');
            case Answer.On(var day) -> WRITTEN.format(day);
            case Answer.Words(var text) -> text;
            default -> "";
        };
    }
}
