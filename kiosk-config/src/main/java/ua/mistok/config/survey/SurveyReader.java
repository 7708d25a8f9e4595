package ua.mistok.config.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.expr.Scope;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.text.Language;
import ua.mistok.config.wording.Wording;

/// Reads a survey.
public final class SurveyReader {

    private static final int LAST_VERSION = 9999;

    private final SourceMap survey;
    private final List<Question> questions = new ArrayList<>();

    private final Map<String, Place> conditions = new HashMap<>();

    /// Grows with each question: a condition knows only what was asked before.
    private Scope scope = Scope.EMPTY;

    private SurveyReader(SourceMap survey) {
        this.survey = survey;
    }

    /// @param file how problems name it
    public static Checked<Survey> read(String file, String text) {
        return read(file, text, Language.SHIPPED);
    }

    /// @param languages that every text must have
    public static Checked<Survey> read(String file, String text, List<Language> languages) {
        var problems = new Problems();
        var survey =
                SourceTree.read(file, text, problems)
                        .map(
                                map -> {
                                    map.promise(languages);
                                    return new SurveyReader(map).survey();
                                });
        return problems.check(survey::orElseThrow);
    }

    private Survey survey() {
        var id = new SurveyId(survey.requiredSlug("id"));
        var version = survey.requiredInt("version", 1, LAST_VERSION);
        var name = survey.requiredText("name");
        survey.maps("questions").forEach(this::question);
        if (questions.isEmpty()) {
            survey.problems().add(SurveyProblem.noQuestion(survey.place("questions")));
        }
        noteNeverAsked();
        survey.end();
        Wording.check(survey);
        return new Survey(id, version, name, questions);
    }

    private void question(SourceMap map) {
        var id = map.requiredSlug("id");
        if (questions.stream().anyMatch(other -> other.id().equals(id))) {
            map.problems().add(SurveyProblem.secondQuestion(map.place("id"), id));
        }
        var question =
                new Question(
                        id,
                        map.requiredText("text"),
                        map.optionalText("again"),
                        map.optionalText("lead"),
                        relevant(map, id),
                        KindReader.read(map));
        map.end();
        questions.add(question);
        scope = scope.with(id, question.kind().type());
    }

    private void noteNeverAsked() {
        if (survey.problems().hasErrors()) {
            return;
        }
        for (var id : Reach.neverAsked(questions)) {
            var place = conditions.getOrDefault(id, survey.place());
            survey.problems().add(SurveyProblem.neverAsked(place));
        }
    }

    private Expression relevant(SourceMap question, String id) {
        var written = question.optionalString("relevant");
        if (written.isEmpty()) {
            return Expression.ALWAYS;
        }
        var place = question.place("relevant");
        conditions.put(id, place);
        return switch (Expression.parseCondition(written.get(), place, scope)) {
            case Good<Expression>(var condition, var _) -> condition;
            case Bad<Expression>(var problems) -> {
                question.problems().addAll(problems);
                yield Expression.ALWAYS;
            }
        };
    }
}
