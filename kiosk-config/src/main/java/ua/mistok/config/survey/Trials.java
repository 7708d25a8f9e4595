package ua.mistok.config.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.expr.Value;
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

/// Answers worth trying: of all that conditions cannot tell apart there is one.
///
/// @param texts that stand in conditions, codes among them
/// @param numbers that stand in conditions or bound a question
record Trials(Set<String> texts, Set<BigDecimal> numbers) {

    /// Of more codes not every set is tried; then nothing is claimed.
    private static final int MOST_CODES = 10;

    static Trials of(Survey survey, List<Expression> conditions) {
        var texts = new TreeSet<String>();
        var numbers = new TreeSet<BigDecimal>();
        for (var value : conditions.stream().flatMap(one -> one.literals().stream()).toList()) {
            switch (value) {
                case Value.Words(var text) -> texts.add(text);
                case Value.Codes(var codes) -> texts.addAll(codes);
                case Value.Amount(var number) -> numbers.add(BigDecimal.valueOf(number));
                case Value.Day _, Value.Truth _, Value.Nothing _ -> {}
            }
        }
        for (var question : survey.questions()) {
            if (question.kind() instanceof Number(var min, var max, var _)) {
                numbers.addAll(List.of(min, max));
            }
        }
        return new Trials(texts, numbers);
    }

    /// Every number and code; of several codes every set that conditions can tell apart.
    List<Answer> of(QuestionKind kind) {
        return switch (kind) {
            case Scale scale ->
                    IntStream.rangeClosed(scale.from(), scale.to())
                            .<Answer>mapToObj(Answer.Point::new)
                            .toList();
            case Single single -> single.codes().stream().<Answer>map(Answer.One::new).toList();
            case Multi multi -> sets(multi.codes(), 1, multi.max());
            case Ranking ranking -> sets(ranking.codes(), ranking.top(), ranking.top());
            case Number number -> amounts(number);
            case Day(var earliest, var _) -> List.of(new Answer.On(earliest));
            case Text _ ->
                    Stream.concat(Stream.of("…"), texts.stream())
                            .filter(text -> !text.isEmpty())
                            .<Answer>map(Answer.Words::new)
                            .toList();
            case Consent _ -> List.of(new Answer.One(Consent.AGREED));
            case Note _, Calculated _ -> List.of();
        };
    }

    /// Whether all sets of these codes that matter are few enough to be tried.
    boolean areFew(QuestionKind kind) {
        return !(kind instanceof Multi || kind instanceof Ranking)
                || named(kind.codes()).size() <= MOST_CODES;
    }

    private List<String> named(List<String> codes) {
        return codes.stream().filter(texts::contains).toList();
    }

    /// Each set of the codes that conditions name, filled up with others to every size.
    private List<Answer> sets(List<String> codes, int least, int most) {
        var named = named(codes);
        var others = codes.stream().filter(code -> !named.contains(code)).toList();
        var sets = new ArrayList<Answer>();
        for (int bits = 0; bits < 1 << named.size(); bits++) {
            var set = new ArrayList<String>();
            for (int index = 0; index < named.size(); index++) {
                if ((bits >> index & 1) == 1) {
                    set.add(named.get(index));
                }
            }
            for (int size = Math.max(least, set.size()); size <= most; size++) {
                var more = size - set.size();
                if (more <= others.size()) {
                    var filled = new ArrayList<>(set);
                    filled.addAll(others.subList(0, more));
                    sets.add(new Answer.Some(filled));
                }
            }
        }
        return sets;
    }

    private List<Answer> amounts(Number kind) {
        var step = BigDecimal.ONE.movePointLeft(kind.decimals());
        return numbers.stream()
                .flatMap(number -> Stream.of(number.subtract(step), number, number.add(step)))
                .map(Answer.Amount::new)
                .distinct()
                .flatMap(amount -> kind.take(amount).stream())
                .toList();
    }
}
