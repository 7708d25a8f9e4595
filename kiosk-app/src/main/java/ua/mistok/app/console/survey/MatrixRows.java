package ua.mistok.app.console.survey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import java.util.Collections;
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
        var more = button("more", writing.say("console.surveys.row.more"), this::more);
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
                new Div(
                        move(row, at, -1, "up"),
                        move(row, at, 1, "down"),
                        labelled(
                                button(
                                        row.id + "-away",
                                        writing.say("console.surveys.away"),
                                        () -> question.rows.remove(row)),
                                "console.surveys.row.away",
                                at + 1));
        buttons.addClassName("btn-row");
        var line = new Div(words, buttons);
        line.addClassName("option-rows__row");
        return line;
    }

    private Button move(RowDraft row, int at, int by, String name) {
        var other = at + by;
        var button =
                button(
                        row.id + "-" + name,
                        writing.say("console.surveys." + name),
                        () -> {
                            Collections.swap(question.rows, at, other);
                            Writing.focus(this, row.id + "-" + name);
                        });
        button.setEnabled(other >= 0 && other < question.rows.size());
        return labelled(button, "console.surveys.row." + name, at + 1);
    }

    private Button labelled(Button button, String key, int number) {
        button.setAriaLabel(writing.say(key, number));
        return button;
    }

    private Button button(String id, String words, Runnable work) {
        var button =
                new Button(
                        words,
                        click -> {
                            work.run();
                            writing.changed().run();
                            draw();
                        });
        button.setId(id.startsWith(question.id) ? id : question.id + "-" + id);
        return button;
    }
}
