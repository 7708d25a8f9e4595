package ua.mistok.walks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.Option;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Consent;
import ua.mistok.config.survey.QuestionKind.Day;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Note;
import ua.mistok.config.survey.QuestionKind.Number;
import ua.mistok.config.survey.QuestionKind.Ranking;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.QuestionKind.Single;
import ua.mistok.config.survey.QuestionKind.Text;

/// One answer per kind of question.
final class Sample {

    static final String WORDS = "Під’їзд і ґанок";

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Sample() {}

    static Answer of(Question question) {
        return switch (question.kind()) {
            case Scale scale -> new Answer.Point(scale.to() - 1);
            case Single single -> new Answer.One(single.codes().getLast());
            case Multi multi -> new Answer.Some(last(multi));
            case Ranking ranking ->
                    new Answer.Ranked(ranking.codes().reversed().subList(0, ranking.top()));
            case Number number ->
                    new Answer.Amount(
                            number.decimals() > 0
                                    ? number.min().add(HALF)
                                    : number.max().subtract(BigDecimal.ONE));
            case Day(var earliest, var _) -> new Answer.On(later(earliest));
            case Text _ -> new Answer.Words(WORDS);
            case Consent _ -> new Answer.One(QuestionKind.Consent.AGREED);
            case Note _, Calculated _ -> throw new IllegalArgumentException("nothing to answer");
        };
    }

    private static LocalDate later(LocalDate day) {
        return day.plusYears(70).plusDays(3);
    }

    /// As many of the last ones as may be chosen together.
    private static List<String> last(Multi multi) {
        return multi.options().stream()
                .filter(option -> !option.exclusive())
                .map(Option::code)
                .toList()
                .reversed()
                .stream()
                .limit(multi.max())
                .toList();
    }
}
