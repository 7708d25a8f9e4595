package ua.mistok.config.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.source.SourceText;
import ua.mistok.config.survey.Survey.Unfinished;

/// Writes a survey as [SurveyReader] reads it: what is read back is equal.
///
/// Rows of a matrix stand together again below their stem, questions below their section. What a
/// survey does not say is not written.
public final class SurveyWriter {

    private SurveyWriter() {}

    /// @return YAML, the same for equal surveys
    public static String write(Survey survey) {
        var tree = new Tree();
        tree.put("id", survey.id().slug());
        tree.put("version", survey.version());
        tree.text("name", survey.name());
        if (survey.unfinished() != Unfinished.DISCARD) {
            tree.put("unfinished", survey.unfinished().name().toLowerCase(Locale.ROOT));
        }
        survey.until().ifPresent(until -> tree.put("until", until));
        tree.flag("words", survey.words());
        tree.list("given", given(survey.given()));
        tree.list("questions", questions(survey, Optional.empty()));
        tree.list("sections", survey.sections().stream().map(one -> section(survey, one)).toList());
        return SourceText.write(tree.names());
    }

    private static List<Map<String, Object>> given(Map<String, List<String>> given) {
        return new TreeMap<>(given)
                .entrySet().stream()
                        .map(
                                one ->
                                        new Tree()
                                                .put("name", one.getKey())
                                                .put("values", one.getValue())
                                                .names())
                        .toList();
    }

    private static Map<String, Object> section(Survey survey, Section section) {
        return new Tree()
                .put("id", section.id())
                .text("title", section.title())
                .condition("relevant", section.relevant(), Expression.ALWAYS)
                .list("questions", questions(survey, Optional.of(section.id())))
                .names();
    }

    private static List<Map<String, Object>> questions(Survey survey, Optional<String> section) {
        var matrices = new LinkedHashMap<Stem, List<Question>>();
        var written = new ArrayList<Map<String, Object>>();
        for (var question : survey.questions()) {
            if (!question.section().equals(section)) {
                continue;
            }
            if (question.stem().isEmpty()) {
                written.add(question(question));
                continue;
            }
            var rows = matrices.computeIfAbsent(question.stem().get(), _ -> new ArrayList<>());
            rows.add(question);
            if (rows.size() == 1) {
                written.add(matrix(question.stem().get(), question, survey));
            }
        }
        return written;
    }

    private static Map<String, Object> question(Question question) {
        var kind = question.kind();
        var tree = new Tree().put("id", question.id());
        var name = KindWriter.name(kind);
        tree.put("kind", name);
        tree.condition("relevant", question.relevant(), Expression.ALWAYS);
        if (kind.isShown()) {
            tree.condition("required", question.required(), Expression.NEVER);
            tree.flag("declines", question.declines());
            tree.flag("apart", question.apart());
            tree.text("text", question.text());
            question.again().ifPresent(again -> tree.text("again", again));
            question.lead().ifPresent(lead -> tree.text("lead", lead));
        }
        question.constraint()
                .ifPresent(
                        constraint ->
                                tree.put("constraint", constraint.rule().toString())
                                        .text("message", constraint.message()));
        KindWriter.write(kind, tree);
        return tree.names();
    }

    private static Map<String, Object> matrix(Stem stem, Question first, Survey survey) {
        var tree = new Tree().put("id", stem.id()).put("kind", "matrix");
        tree.condition("relevant", first.relevant(), Expression.ALWAYS);
        tree.condition("required", first.required(), Expression.NEVER);
        tree.flag("declines", first.declines());
        tree.text("text", stem.text());
        first.lead().ifPresent(lead -> tree.text("lead", lead));
        var each = new Tree().put("kind", KindWriter.name(first.kind()));
        KindWriter.write(first.kind(), each);
        tree.put("each", each.names());
        tree.list(
                "rows",
                survey.questions().stream()
                        .filter(question -> question.stem().equals(Optional.of(stem)))
                        .map(row -> new Tree().put("id", row.id()).text("text", row.text()).names())
                        .toList());
        return tree.names();
    }
}
