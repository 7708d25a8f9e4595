package ua.mistok.app.console.survey;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/// What can be done with one of several rows: it goes up or down, or away.
final class RowButtons<T> extends Div {

    private final transient Writing writing;
    private final String id;
    private final transient List<T> all;
    private final int at;
    private final transient UnaryOperator<String> spoken;
    private final transient Runnable drawn;

    /// @param id of the row in the page
    /// @param spoken key of what a screen reader says, by what the button does
    /// @param drawn draws the rows anew
    RowButtons(
            Writing writing,
            String id,
            List<T> all,
            T row,
            UnaryOperator<String> spoken,
            Runnable drawn) {
        this.writing = writing;
        this.id = id;
        this.all = all;
        this.at = all.indexOf(row);
        this.spoken = spoken;
        this.drawn = drawn;
        addClassName("btn-row");
        add(move(-1, "up"), move(1, "down"), button("away", () -> all.remove(row)));
    }

    private Button move(int by, String name) {
        var other = at + by;
        var button =
                button(
                        name,
                        () -> {
                            Collections.swap(all, at, other);
                            Writing.focus(UI.getCurrentOrThrow(), id + "-" + name);
                        });
        button.setEnabled(other >= 0 && other < all.size());
        return button;
    }

    private Button button(String name, Runnable work) {
        var button =
                writing.button(
                        id + "-" + name, writing.say("console.surveys." + name), work, drawn);
        button.setAriaLabel(writing.say(spoken.apply(name), at + 1));
        return button;
    }
}
