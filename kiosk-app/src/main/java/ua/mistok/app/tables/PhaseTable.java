package ua.mistok.app.tables;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.mistok.app.figures.Share;
import ua.mistok.app.results.EditionResult;
import ua.mistok.app.results.SurveyResult;
import ua.mistok.config.survey.Question;

/// What several editions of a survey ask alike, before beside after: the share of high answers.
record PhaseTable(Component at, SurveyResult result) {

    /// The second wording of a question stands in the row of the first: `confidence`, and
    /// `confidence-after` as the last item after a training.
    private static final String AFTER = "-after";

    /// Empty where no two editions ask the same.
    Optional<Figures> find() {
        var rows = rows();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var head = new ArrayList<Label>();
        head.add(Label.of(at, "console.question"));
        result.editions().forEach(edition -> head.add(SurveyTables.given(at, edition)));
        var table =
                new Figures(Label.of(at, "console.phases"), head)
                        .note(at.getTranslation("console.phases.note"));
        rows.forEach((question, shares) -> row(table, question, shares));
        return Optional.of(table);
    }

    private void row(Figures table, Question question, Map<EditionResult, Optional<Share>> shares) {
        var cells =
                result.editions().stream()
                        .map(
                                edition ->
                                        shares.containsKey(edition)
                                                ? Told.share(at, share(shares, edition))
                                                : Told.nothing())
                        .toList();
        var last = shares.values().stream().reduce((first, second) -> second);
        table.row(
                QuestionTable.label(at, question),
                cells,
                last.flatMap(share -> share).map(Share::percent).orElse(-1));
    }

    private static Optional<Share> share(
            Map<EditionResult, Optional<Share>> shares, EditionResult edition) {
        return shares.getOrDefault(edition, Optional.empty());
    }

    /// Questions that have high answers, with the editions that ask them.
    private Map<Question, Map<EditionResult, Optional<Share>>> rows() {
        var rows = new LinkedHashMap<Question, Map<EditionResult, Optional<Share>>>();
        for (var question : result.survey().questions()) {
            var shares = new LinkedHashMap<EditionResult, Optional<Share>>();
            for (var edition : result.editions()) {
                Stream.of(question.id(), question.id() + AFTER)
                        .flatMap(id -> edition.find(id).stream())
                        .filter(found -> !found.highAnswers().isEmpty())
                        .findFirst()
                        .ifPresent(found -> shares.put(edition, found.high()));
            }
            if (shares.size() > 1) {
                rows.put(question, shares);
            }
        }
        return rows;
    }
}
