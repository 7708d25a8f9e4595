package ua.mistok.app.xlsform;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.Option;
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

/// Some answer to a question, now and then one that goes a little too far.
record Guess(Random random) {

    /// @return of what can be touched anything; what is typed may be out of bounds
    Answer answer(QuestionKind kind) {
        return switch (kind) {
            case Scale scale -> new Answer.Point(random.nextInt(scale.from(), scale.to() + 1));
            case Single single -> new Answer.One(codes(single.options()).getFirst());
            case Multi(var options, var _, var _) -> {
                // XLSForm knows of no option that goes with no other.
                var codes = codes(options.stream().filter(one -> !one.exclusive()).toList());
                var some = codes.subList(0, random.nextInt(1, codes.size() + 1));
                yield new Answer.Some(
                        options.stream().map(Option::code).filter(some::contains).toList());
            }
            case Ranking ranking ->
                    new Answer.Ranked(codes(ranking.options()).subList(0, ranking.top()));
            case Number number -> new Answer.Amount(amount(number));
            case Day(var earliest, var latest) -> {
                var days = ChronoUnit.DAYS.between(earliest, latest);
                yield new Answer.On(earliest.plusDays(random.nextLong(-days / 9, days + days / 9)));
            }
            case Text _ -> new Answer.Words("слово «так» & <ні> " + random.nextInt());
            case Consent _ -> new Answer.One(Consent.AGREED);
            case Note _, Calculated _ -> throw new IllegalArgumentException("nothing to answer");
        };
    }

    private List<String> codes(List<Option> options) {
        var codes = new ArrayList<>(options.stream().map(Option::code).toList());
        Collections.shuffle(codes, random);
        return codes;
    }

    private BigDecimal amount(Number kind) {
        var step = BigDecimal.ONE.movePointLeft(kind.decimals());
        var steps = kind.max().subtract(kind.min()).divide(step).longValueExact();
        var most = Math.min(steps, 40);
        return kind.min().add(step.multiply(BigDecimal.valueOf(random.nextLong(-4, most + 4))));
    }
}
