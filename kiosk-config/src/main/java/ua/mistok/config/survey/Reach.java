package ua.mistok.config.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/// Walks a survey by every kind of answer that a condition asks about, to find questions to which
/// no answer leads.
final class Reach {

    /// After so many steps nothing is claimed: an author waits for the checker.
    private static final int MOST_STEPS = 50_000;

    private final Survey survey;
    private final List<Question> questions;
    private final String conditions;
    private final Set<String> unreached;
    private final Map<String, Answer> answers = new HashMap<>();
    private int steps;

    private Reach(Survey survey) {
        this.survey = survey;
        questions = survey.questions();
        conditions = conditions(survey);
        unreached =
                questions.stream()
                        .filter(question -> !(question.kind() instanceof Calculated))
                        .map(Question::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Ids of questions that are never asked, whatever is answered before them; nothing is claimed
    /// of a survey whose conditions ask which day it is.
    static Set<String> neverAsked(Survey survey) {
        var reach = new Reach(survey);
        if (reach.conditions.contains("today(")) {
            return Set.of();
        }
        reach.give(new ArrayList<>(survey.given().keySet()), new HashMap<>());
        return reach.steps > MOST_STEPS
                ? Set.of()
                : Collections.unmodifiableSet(new LinkedHashSet<>(reach.unreached));
    }

    /// What decides whether a question is asked; a calculation only if a condition uses it.
    private static String conditions(Survey survey) {
        var conditions =
                Stream.concat(
                                survey.sections().stream().map(Section::relevant),
                                survey.questions().stream().map(Question::relevant))
                        .map(Object::toString)
                        .collect(Collectors.joining(" ; "))
                        .replaceAll("\\s", "");
        for (var question : survey.questions().reversed()) {
            if (question.kind() instanceof Calculated(var value)
                    && conditions.contains("${" + question.id() + "}")) {
                conditions += ";" + value.toString().replaceAll("\\s", "");
            }
        }
        return conditions;
    }

    private void give(List<String> names, Map<String, String> given) {
        if (names.isEmpty()) {
            walk(0, new Known(survey, given, answers, LocalDate.EPOCH));
            return;
        }
        var name = names.removeLast();
        for (var value : survey.given().getOrDefault(name, List.of())) {
            given.put(name, value);
            give(new ArrayList<>(names), given);
        }
    }

    private void walk(int at, Known known) {
        if (at == questions.size() || unreached.isEmpty() || ++steps > MOST_STEPS) {
            return;
        }
        var question = questions.get(at);
        if (!isRelevant(question, known)) {
            walk(at + 1, known);
            return;
        }
        unreached.remove(question.id());
        walk(at + 1, known);
        if (conditions.contains("${" + question.id() + "}")) {
            for (var answer : possible(question.kind())) {
                answers.put(question.id(), answer);
                walk(at + 1, known);
            }
            answers.remove(question.id());
        }
    }

    private boolean isRelevant(Question question, Known known) {
        return question.relevant().holds(known)
                && survey.findSection(question).stream().allMatch(s -> s.relevant().holds(known));
    }

    /// Every number and code; of several codes each alone and as many as are allowed.
    private static List<Answer> possible(QuestionKind kind) {
        return switch (kind) {
            case Scale scale ->
                    IntStream.rangeClosed(scale.from(), scale.to())
                            .<Answer>mapToObj(Answer.Point::new)
                            .toList();
            case Single single -> single.codes().stream().<Answer>map(Answer.One::new).toList();
            case Multi multi -> some(multi.codes(), multi.max());
            case Ranking ranking -> some(ranking.codes(), ranking.top());
            case Number number -> amounts(number);
            case Day(var earliest, var latest) ->
                    List.of(new Answer.On(earliest), new Answer.On(latest));
            case Text _ -> List.of(new Answer.Words("…"));
            case Consent _ -> List.of(new Answer.One(Consent.AGREED));
            case Note _, Calculated _ -> List.of();
        };
    }

    private static List<Answer> some(List<String> codes, int most) {
        var some = new ArrayList<Answer>();
        codes.forEach(code -> some.add(new Answer.Some(List.of(code))));
        some.add(new Answer.Some(codes.subList(0, most)));
        return some;
    }

    private static List<Answer> amounts(Number number) {
        var middle = number.min().add(number.max()).divide(BigDecimal.valueOf(2));
        return Stream.of(number.min(), middle, number.max())
                .<Answer>map(Answer.Amount::new)
                .toList();
    }
}
