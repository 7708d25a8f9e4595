package ua.mistok.app.tables;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// One number that leads a page: what it is of, the number itself, what to hold it against.
public final class Kpi extends Section {

    public Kpi(String what, String number, String beside) {
        var large = new Span(number);
        large.addClassName("kpi__n");
        var caption = new Span(beside);
        caption.addClassName("caption");
        add(new Span(what), large, caption);
        addClassNames("panel", "kpi");
    }

    /// Four in a row.
    public static Div row(List<Kpi> all) {
        var row = new Div();
        all.forEach(row::add);
        row.addClassNames("cols", "cols--4");
        return row;
    }
}
