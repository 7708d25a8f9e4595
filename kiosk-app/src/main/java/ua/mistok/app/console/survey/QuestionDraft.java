package ua.mistok.app.console.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One question while somebody writes it: whatever a form may hold, right or wrong.
final class QuestionDraft {

    final String id;
    Kind kind;

    /// Id of the section that it stands in; empty for none.
    String section = "";

    WordsDraft text = new WordsDraft();
    WordsDraft lead = new WordsDraft();

    /// Conditions as the expression language says them; empty for none.
    String relevant = "";

    String required = "";
    boolean declines;
    boolean apart;
    AnswersDraft answers = new AnswersDraft();

    /// What each row of a matrix is answered with, and the rows.
    Kind ofRows = Kind.AGREEMENT;

    List<RowDraft> rows = new ArrayList<>();

    /// What the form has no control for: other words for the second time, an author's own rule for
    /// answers.
    private WordsDraft again = new WordsDraft();

    private String constraint = "";
    private WordsDraft message = new WordsDraft();

    QuestionDraft(String id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    /// @param declines whether «Не хочу відповідати» is offered unless the question says otherwise
    static QuestionDraft of(Map<String, Object> tree, String section, boolean declines) {
        var from = new Branch(tree);
        var kind = Kind.of(from.text("kind")).orElse(Kind.NOTE);
        var question = new QuestionDraft(from.text("id"), kind);
        question.section = section;
        question.text = from.words("text");
        question.lead = from.words("lead");
        question.again = from.words("again");
        question.relevant = from.text("relevant");
        question.required = from.text("required");
        question.declines = from.has("declines") ? from.flag("declines") : declines;
        question.apart = from.flag("apart");
        question.constraint = from.text("constraint");
        question.message = from.words("message");
        if (kind == Kind.MATRIX) {
            var each = new Branch(from.map("each"));
            question.ofRows = Kind.of(each.text("kind")).orElse(Kind.AGREEMENT);
            question.answers = AnswersDraft.of(question.ofRows, each);
            from.maps("rows").forEach(row -> question.rows.add(RowDraft.of(row)));
        } else {
            question.answers = AnswersDraft.of(kind, from);
        }
        return question;
    }

    Map<String, Object> tree() {
        var to = new Branch().put("id", id).put("kind", kind.slug()).put("relevant", relevant);
        if (kind == Kind.CALCULATE) {
            answers.write(kind, to);
            return to.tree();
        }
        if (required.equals("true")) {
            to.flag("required", true);
        } else if (!required.equals("false")) {
            to.put("required", required);
        }
        to.flag("declines", declines).flag("apart", apart && hasGroups());
        to.words("text", text).words("again", again).words("lead", lead);
        to.put("constraint", constraint).words("message", message);
        if (kind == Kind.MATRIX) {
            var each = new Branch().put("kind", ofRows.slug());
            answers.write(ofRows, each);
            to.putAll(Map.of("each", each.tree()));
            to.list("rows", rows.stream().map(RowDraft::tree).toList());
        } else {
            answers.write(kind, to);
        }
        return to.tree();
    }

    /// Forgets what other questions have to do with it.
    void standAlone() {
        section = "";
        relevant = "";
        required = required.equals("true") ? required : "";
        constraint = "";
        message = new WordsDraft();
        text = text.withoutPipes();
        lead = lead.withoutPipes();
        again = new WordsDraft();
        answers.standAlone();
    }

    /// Whether it may ask about groups of people.
    boolean hasGroups() {
        return kind == Kind.SINGLE || kind == Kind.MULTI;
    }

    /// What its answers look like: those of a row for a matrix.
    Kind answered() {
        return kind == Kind.MATRIX ? ofRows : kind;
    }

    /// Names under which conditions know its answers.
    Stream<String> names() {
        return kind == Kind.MATRIX ? rows.stream().map(row -> row.id) : Stream.of(id);
    }

    /// Whether an author wrote a rule for it that the form has no words for.
    boolean hasOwnRule() {
        return !constraint.isEmpty() || !(required.isEmpty() || isPlain(required));
    }

    private static boolean isPlain(String required) {
        return required.equals("true") || required.equals("false");
    }

    /// Whether any answer takes words of one's own.
    boolean takesWords() {
        return kind.isWords() || answers.options.stream().anyMatch(option -> option.words);
    }
}
