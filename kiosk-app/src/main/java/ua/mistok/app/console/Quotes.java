package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import ua.mistok.app.remark.Remark;

/// Words that visitors left, one below the other, as many as fit on a page.
final class Quotes extends Div {

    static final int OF_A_PAGE = 20;

    private final H2 title = new H2();
    private final Paragraph note = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Pages pages = new Pages(OF_A_PAGE, this::turn);
    private final Function<Remark, String> source;
    private final Function<Remark, Component> controls;
    private transient List<Remark> all = List.of();

    /// @param source where a text comes from, in words
    /// @param controls what can be done with it
    Quotes(Function<Remark, String> source, Function<Remark, Component> controls) {
        this.source = source;
        this.controls = controls;
        addClassName("panel");
        title.getElement().setAttribute("tabindex", "-1");
        list.addClassName("quotes");
        add(title, note, list, pages);
    }

    /// @param words over them, and below that
    void show(String words, String noted, List<Remark> remarks) {
        title.setText(words);
        note.setText(noted);
        all = List.copyOf(remarks);
        draw();
    }

    private void turn() {
        draw();
        title.getElement().executeJs("this.focus()");
    }

    /// Whoever works with a keyboard goes on here when what they touched is gone.
    void focus() {
        title.getElement().executeJs("this.focus()");
    }

    private void draw() {
        list.removeAll();
        list.setVisible(!all.isEmpty());
        var first = pages.first(all.size());
        all.stream().skip(first).limit(OF_A_PAGE).forEach(remark -> list.add(item(remark)));
    }

    private ListItem item(Remark remark) {
        var words = new Paragraph(remark.text());
        words.getElement().setAttribute("lang", remark.language());
        var from = new Span(source.apply(remark));
        from.addClassName("caption");
        return new ListItem(words, from, controls.apply(remark));
    }
}
