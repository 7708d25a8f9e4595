package ua.mistok.config.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.problem.Place;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.survey.KindReader.Kind;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Text;
import ua.mistok.config.text.LocalizedText;

/// Reads the questions of a survey one after the other: each knows only what was asked before.
final class QuestionReader {

    private final boolean declines;
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Place> conditions = new HashMap<>();
    private final Set<String> ids;
    private Above above;

    /// @param declines whether questions offer «Не хочу відповідати» unless they say otherwise
    /// @param given names that the survey is given, with their values
    QuestionReader(boolean declines, Map<String, List<String>> given) {
        this.declines = declines;
        this.ids = new HashSet<>(given.keySet());
        this.above = Above.questions(given);
    }

    List<Question> questions() {
        return questions;
    }

    Above above() {
        return above;
    }

    /// Where the condition of a question stands.
    Optional<Place> condition(String question) {
        return Optional.ofNullable(conditions.get(question));
    }

    void read(SourceMap map, Optional<Section> section) {
        var kind = KindReader.kind(map);
        if (kind.filter(Kind.MATRIX::equals).isPresent()) {
            matrix(map, section.map(Section::id));
        } else {
            question(map, kind, section);
        }
    }

    private void question(SourceMap map, Optional<Kind> kindRead, Optional<Section> section) {
        var id = id(map);
        var relevant = relevant(map, id);
        var kind = new KindReader(above).read(map, kindRead);
        var isShown = kind.isShown();
        var text = isShown ? map.requiredText("text") : LocalizedText.same(id);
        var again = isShown ? map.optionalText("again") : Optional.<LocalizedText>empty();
        var lead = isShown ? map.optionalText("lead") : Optional.<LocalizedText>empty();
        var required = isShown ? Conditions.required(map, above) : Expression.NEVER;
        var constraint = isShown ? constraint(map, kind) : Optional.<Constraint>empty();
        var declining = isShown && map.flag("declines", declines);
        var apart = isShown && map.flag("apart", false);
        var pipes = new PipeRules(map, above, Optional.of(kind));
        pipes.check("text", text);
        pipes.check("again", again);
        pipes.check("lead", lead);
        pipes.check("message", constraint.map(Constraint::message));
        if (apart) {
            Discretion.checkApart(map, kind, required, above);
        }
        if (!isShown) {
            Discretion.checkStored(relevant, map, "relevant", above);
            section.ifPresent(part -> Discretion.checkStored(part.relevant(), map, "value", above));
        }
        map.end();
        add(
                new Question(
                        id,
                        text,
                        again,
                        lead,
                        Optional.empty(),
                        section.map(Section::id),
                        relevant,
                        required,
                        constraint,
                        declining,
                        apart,
                        kind));
    }

    private void matrix(SourceMap map, Optional<String> section) {
        var stem = new Stem(id(map), map.requiredText("text"));
        var relevant = relevant(map, stem.id());
        var required = Conditions.required(map, above);
        var declining = map.flag("declines", declines);
        var lead = map.optionalText("lead");
        var pipes = new PipeRules(map, above, Optional.empty());
        pipes.check("text", stem.text());
        pipes.check("lead", lead);
        var each = map.requiredMap("each").map(this::each);
        for (var row : map.maps("rows")) {
            var id = id(row);
            var text = row.requiredText("text");
            new PipeRules(row, above, Optional.empty()).check("text", text);
            row.end();
            each.ifPresent(
                    kind ->
                            add(
                                    new Question(
                                            id,
                                            text,
                                            Optional.empty(),
                                            lead,
                                            Optional.of(stem),
                                            section,
                                            relevant,
                                            required,
                                            Optional.empty(),
                                            declining,
                                            false,
                                            kind)));
        }
        if (map.maps("rows").isEmpty()) {
            map.problems().add(SurveyProblem.noRow(map.place("rows")));
        }
        map.end();
    }

    private QuestionKind each(SourceMap map) {
        var kind = new KindReader(above).read(map, KindReader.kind(map));
        if (!isOfOneTouch(kind)) {
            map.problems().add(SurveyProblem.matrixOf(map.place("kind")));
        }
        map.end();
        return kind;
    }

    private static boolean isOfOneTouch(QuestionKind kind) {
        return kind instanceof QuestionKind.Scale || kind instanceof QuestionKind.Single;
    }

    private void add(Question question) {
        questions.add(question);
        above = above.with(question);
    }

    private String id(SourceMap map) {
        var id = map.requiredSlug("id");
        if (!ids.add(id)) {
            map.problems().add(SurveyProblem.secondQuestion(map.place("id"), id));
        }
        return id;
    }

    private Expression relevant(SourceMap map, String id) {
        if (map.has("relevant")) {
            conditions.put(id, map.place("relevant"));
        }
        return Conditions.relevant(map, above);
    }

    private Optional<Constraint> constraint(SourceMap map, QuestionKind kind) {
        var written = map.optionalString("constraint");
        var message = map.optionalText("message");
        if (written.isEmpty() && message.isEmpty()) {
            return Optional.empty();
        }
        if (written.isEmpty() || message.isEmpty() || kind.type().isEmpty()) {
            map.problems().add(SurveyProblem.constraintAndMessage(map.place("constraint")));
            return Optional.empty();
        }
        var self = kind.type().map(above::judging).orElse(above);
        var rule =
                Conditions.read(written.get(), map, "constraint", self, ExpressionForm.CONDITION);
        return Optional.of(new Constraint(rule, message.get()));
    }

    /// Whether any question takes words of one's own.
    boolean hasWords() {
        return questions.stream()
                .anyMatch(
                        question ->
                                question.kind() instanceof Text
                                        || question.kind().options().stream()
                                                .anyMatch(Option::words));
    }

    boolean hasShown() {
        return questions.stream().anyMatch(question -> !(question.kind() instanceof Calculated));
    }
}
