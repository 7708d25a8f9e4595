package ua.mistok.app.console.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;

/// The rows of a matrix, and what each of them is answered with.
final class MatrixRows extends Div {

    private final transient Writing writing;
    private final transient QuestionDraft question;
    private final Div rows = new Div();

    MatrixRows(Writing writing, QuestionDraft question) {
        this.writing = writing;
        this.question = question;
        addClassName("option-rows");
        rows.addClassName("option-rows__list");
        var more =
                writing.button(
                        id("more"),
                        writing.say("console.surveys.row.more"),
                        this::more,
                        this::draw);
        add(new H4(writing.say("console.surveys.rows")), rows, more, kinds());
        draw();
    }

    private void more() {
        var id =
                IntStream.iterate(1, n -> n + 1)
                        .mapToObj(n -> question.id + "-" + n)
                        .filter(free -> question.rows.stream().noneMatch(r -> r.id.equals(free)))
                        .findFirst()
                        .orElseThrow();
        question.rows.add(new RowDraft(id));
        Writing.focus(this, id);
    }

    private Select<Kind> kinds() {
        var kinds = new Select<Kind>();
        kinds.setId(question.id + "-each");
        kinds.setLabel(writing.say("console.surveys.row.kind"));
        kinds.setItems(Kind.OF_ROWS);
        kinds.setItemLabelGenerator(writing.tell()::kind);
        kinds.setValue(question.ofRows);
        kinds.addValueChangeListener(
                event -> {
                    question.ofRows = event.getValue();
                    question.answers = Beginning.answers(writing.tell(), question.ofRows);
                    writing.changed().run();
                    writing.redraw().run();
                });
        return kinds;
    }

    private void draw() {
        rows.removeAll();
        question.rows.forEach(row -> rows.add(row(row)));
    }

    private Div row(RowDraft row) {
        var at = question.rows.indexOf(row);
        var words = writing.line(row.id, writing.say("console.surveys.row", at + 1), row.text);
        var buttons =
                new RowButtons<>(
                        writing,
                        id(row.id),
                        question.rows,
                        row,
                        name -> "console.surveys.row." + name,
                        this::draw);
        var line = new Div(words, buttons);
        line.addClassName("option-rows__row");
        return line;
    }

    private String id(String name) {
        return name.startsWith(question.id) ? name : question.id + "-" + name;
    }
}
