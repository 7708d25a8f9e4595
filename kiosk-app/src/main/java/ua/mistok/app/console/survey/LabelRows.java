package ua.mistok.app.console.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The words of the numbers of a scale: of all five, or of both ends.
final class LabelRows extends Div {

    private static final int LEAST = 2;

    private final transient Writing writing;
    private final String id;
    private final Kind kind;
    private final transient AnswersDraft answers;
    private final Div rows = new Div();

    /// @param id of the question
    LabelRows(Writing writing, String id, Kind kind, AnswersDraft answers) {
        this.writing = writing;
        this.id = id;
        this.kind = kind;
        this.answers = answers;
        addClassName("option-rows");
        add(new H4(writing.say("console.surveys.labels")));
        if (kind == Kind.SCALE) {
            add(range());
        }
        add(rows);
        draw();
    }

    private Div range() {
        var from = select("from", List.of(0, 1), answers.from, value -> answers.from = value);
        var to =
                select(
                        "to",
                        IntStream.rangeClosed(LEAST, Kind.TOP).boxed().toList(),
                        answers.to,
                        value -> answers.to = value);
        var range = new Div(from, to);
        range.addClassName("pair");
        return range;
    }

    private Select<Integer> select(String name, List<Integer> items, int value, IntConsumer take) {
        var select = new Select<Integer>();
        select.setId(id + "-" + name);
        select.setLabel(writing.say("console.surveys.scale." + name));
        select.setItems(items);
        select.setValue(value);
        select.addValueChangeListener(
                event -> {
                    take.accept(event.getValue());
                    answers.labels
                            .keySet()
                            .removeIf(number -> number < answers.from || number > answers.to);
                    writing.changed().run();
                    draw();
                });
        return select;
    }

    /// Ends are enough for numbers; faces and steps have words each.
    private void draw() {
        rows.removeAll();
        var lowest = answers.lowest(kind);
        var highest = answers.highest(kind);
        for (var number = lowest; number <= highest; number++) {
            var isEnd = number == lowest || number == highest;
            var isNeeded = isEnd || kind == Kind.SMILEY || kind == Kind.AGREEMENT;
            if (isNeeded || answers.labels.containsKey(number)) {
                rows.add(
                        writing.line(
                                id + "-point-" + number,
                                writing.say("console.surveys.point", number),
                                answers.label(number)));
            }
        }
    }
}
