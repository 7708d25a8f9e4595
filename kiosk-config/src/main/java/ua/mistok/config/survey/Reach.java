package ua.mistok.config.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Day;
import ua.mistok.config.survey.QuestionKind.Number;
import ua.mistok.config.survey.QuestionKind.Text;

/// Walks a survey by every answer that conditions tell apart, to find questions to which no answer
/// leads. What it cannot be sure of it does not claim.
final class Reach {

    /// After so many steps nothing is claimed: an author waits for the checker.
    private static final int MOST_STEPS = 50_000;

    private final Survey survey;
    private final List<Question> questions;
    private final List<Expression> conditions;
    private final Set<String> names;
    private final Trials trials;
    private final Set<String> unreached;
    private final Map<String, Answer> answers = new HashMap<>();
    private int steps;

    private Reach(Survey survey) {
        this.survey = survey;
        questions = survey.questions();
        conditions = conditions(survey);
        names = names(conditions);
        trials = Trials.of(survey, conditions);
        unreached =
                questions.stream()
                        .filter(question -> !(question.kind() instanceof Calculated))
                        .map(Question::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Ids of questions that are never asked, whatever is answered before them; nothing is claimed
    /// of a survey whose conditions reckon with what is typed or ask which day it is.
    static Set<String> neverAsked(Survey survey) {
        var reach = new Reach(survey);
        if (!reach.isSure()) {
            return Set.of();
        }
        reach.give(new ArrayList<>(survey.given().keySet()), new HashMap<>());
        return reach.steps > MOST_STEPS
                ? Set.of()
                : Collections.unmodifiableSet(new LinkedHashSet<>(reach.unreached));
    }

    /// What decides whether a question is asked; a calculation only if a condition uses it.
    private static List<Expression> conditions(Survey survey) {
        var conditions =
                Stream.concat(
                                survey.sections().stream().map(Section::relevant),
                                survey.questions().stream().map(Question::relevant))
                        .collect(Collectors.toCollection(ArrayList::new));
        for (var question : survey.questions().reversed()) {
            if (question.kind() instanceof Calculated(var value)
                    && names(conditions).contains(question.id())) {
                conditions.add(value);
            }
        }
        return conditions;
    }

    private static Set<String> names(List<Expression> conditions) {
        return conditions.stream()
                .flatMap(one -> one.names().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean isSure() {
        var typed = typed();
        return conditions.stream().noneMatch(one -> one.asksToday() || one.reckonsWith(typed))
                && questions.stream()
                        .filter(question -> names.contains(question.id()))
                        .allMatch(question -> trials.areFew(question.kind()));
    }

    /// What is typed, and what is calculated of it: too many answers to try all of them.
    private Set<String> typed() {
        var typed = new HashSet<String>();
        for (var question : questions) {
            var isTyped =
                    switch (question.kind()) {
                        case Number _, Text _, Day _ -> true;
                        case Calculated(var value) -> !Collections.disjoint(value.names(), typed);
                        default -> false;
                    };
            if (isTyped) {
                typed.add(question.id());
            }
        }
        return typed;
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
        if (!known.isRelevant(question)) {
            walk(at + 1, known);
            return;
        }
        unreached.remove(question.id());
        walk(at + 1, known);
        if (names.contains(question.id())) {
            for (var answer : trials.of(question.kind())) {
                answers.put(question.id(), answer);
                walk(at + 1, known);
            }
            answers.remove(question.id());
        }
    }
}
