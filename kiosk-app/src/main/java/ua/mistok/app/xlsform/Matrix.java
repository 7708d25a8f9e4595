package ua.mistok.app.xlsform;

import java.util.List;
import java.util.Optional;
import ua.mistok.config.problem.Problems;

/// A group whose rows are asked in the same way.
final class Matrix {

    private final Branch branch;
    private final Line head;
    private final QuestionForm questions;
    private final Speech speech;
    private final Names names;
    private final Problems problems;
    private Optional<Line> first = Optional.empty();

    Matrix(Line head, QuestionForm questions, Speech speech, Names names, Problems problems) {
        this.head = head;
        this.questions = questions;
        this.speech = speech;
        this.names = names;
        this.problems = problems;
        branch =
                new Branch(head.place())
                        .put("id", names.questionCell(head))
                        .put("kind", "matrix", head.place("type"))
                        .put("text", speech.text(head, "label", names::references))
                        .put("lead", speech.text(head, "hint", names::references))
                        .put("relevant", QuestionForm.expression(head, "relevant", names))
                        .put("declines", head.cell("mistok_declines"));
    }

    static boolean isOne(Line line) {
        var appearance = line.text("appearance");
        return appearance.contains("table-list") || appearance.contains("matrix");
    }

    void row(Line line) {
        for (var column : List.of("relevant", "constraint", "hint", "calculation")) {
            line.cell(column)
                    .ifPresent(
                            cell ->
                                    problems.add(
                                            FormProblem.unsupported(cell.place(), cell.text())));
        }
        if (first.isEmpty()) {
            first = Optional.of(line);
            branch.put("each", questions.each(line, head.text("mistok_each")));
            QuestionForm.required(line, names).ifPresent(cell -> branch.put("required", cell));
        } else if (!same(first.get(), line)) {
            problems.add(FormProblem.rowOfMatrix(line.place("type")));
        }
        branch.add(
                "rows",
                new Branch(line.place())
                        .put("id", names.questionCell(line))
                        .put("text", speech.text(line, "label", names::references)));
    }

    private static boolean same(Line one, Line other) {
        return one.text("type").equals(other.text("type"))
                && one.text("required").equals(other.text("required"))
                && one.text("parameters").equals(other.text("parameters"))
                && one.text("mistok_labels").equals(other.text("mistok_labels"));
    }

    Branch end() {
        return branch;
    }
}
