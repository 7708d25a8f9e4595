package ua.mistok.app.tables;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// One number that leads a page: what it is of, the number itself, what to hold it against.
public final class Kpi extends Section {

    private final String what;
    private final String number;
    private final String beside;

    public Kpi(String what, String number, String beside) {
        this.what = what;
        this.number = number;
        this.beside = beside;
        var large = new Span(number);
        large.addClassName("kpi__n");
        var caption = new Span(beside);
        caption.addClassName("caption");
        add(new Span(what), large, caption);
        addClassNames("panel", "kpi");
    }

    String what() {
        return what;
    }

    String number() {
        return number;
    }

    String beside() {
        return beside;
    }

    /// Four in a row.
    public static Div row(List<Kpi> all) {
        var row = new Div();
        all.forEach(row::add);
        row.addClassNames("cols", "cols--4");
        return row;
    }
}
