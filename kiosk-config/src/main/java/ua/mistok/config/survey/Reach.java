package ua.mistok.config.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.QuestionKind.Single;

/// Walks a survey by every kind of answer, to find questions to which no answer leads.
final class Reach {

    /// After so many steps nothing is claimed: an author waits for the checker.
    private static final int MOST_STEPS = 50_000;

    private final List<Question> questions;
    private final Set<String> unreached = new LinkedHashSet<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private int steps;

    private Reach(List<Question> questions) {
        this.questions = questions;
        questions.stream()
                .filter(question -> !question.relevant().toString().contains("today("))
                .map(Question::id)
                .forEach(unreached::add);
    }

    /// Ids of questions that are never asked, whatever is answered before them.
    static Set<String> neverAsked(List<Question> questions) {
        var reach = new Reach(questions);
        reach.walk(0);
        return reach.steps > MOST_STEPS ? Set.of() : Set.copyOf(reach.unreached);
    }

    private void walk(int at) {
        if (at == questions.size() || unreached.isEmpty() || ++steps > MOST_STEPS) {
            return;
        }
        var question = questions.get(at);
        walk(at + 1);
        if (question.relevant().holds(new Known(answers, LocalDate.EPOCH))) {
            unreached.remove(question.id());
            for (var answer : possible(question.kind())) {
                answers.put(question.id(), answer);
                walk(at + 1);
            }
            answers.remove(question.id());
        }
    }

    /// Every number and code; of several codes each alone and as many as are allowed.
    private static List<Answer> possible(QuestionKind kind) {
        return switch (kind) {
            case Scale(var from, var to, var _, var _) ->
                    IntStream.rangeClosed(from, to).<Answer>mapToObj(Answer.Point::new).toList();
            case Single single -> single.codes().stream().<Answer>map(Answer.One::new).toList();
            case Multi multi -> {
                var some = new ArrayList<Answer>();
                multi.codes().forEach(code -> some.add(new Answer.Some(List.of(code))));
                some.add(new Answer.Some(multi.codes().subList(0, multi.max())));
                yield some;
            }
        };
    }
}
