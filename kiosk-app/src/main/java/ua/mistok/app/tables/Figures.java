package ua.mistok.app.tables;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.paper.Cell;
import ua.mistok.app.ui.Dom;

/// A table of figures with a bar in each row: the chart and the table behind it are one thing.
public final class Figures extends Div {

    /// More columns do not fit into half a page.
    private static final int NARROW = 4;

    private final Label name;
    private final List<Label> head;
    private final List<Row> rows = new ArrayList<>();
    private String note = "";

    /// A row as it was put in.
    public record Row(Label name, List<Told> cells, double part) {

        /// As a page shows them.
        public List<String> words() {
            return cells.stream().map(Told::words).toList();
        }
    }

    /// @param name what stands over it
    /// @param head the first column and each behind it
    public Figures(Label name, List<Label> head) {
        this.name = name;
        this.head = List.copyOf(head);
        addClassName("panel");
        if (head.size() > NARROW) {
            addClassName("panel--wide");
        }
    }

    /// @param cells of each column behind the name
    /// @param part length of the bar, 0 to 100; less than 0 for no bar
    public Figures row(Label name, List<Told> cells, double part) {
        rows.add(new Row(name, cells, part));
        return this;
    }

    /// What to know when reading it.
    public Figures note(String words) {
        note = words;
        return this;
    }

    public Label name() {
        return name;
    }

    public String caption() {
        return name.words();
    }

    public List<Label> head() {
        return head;
    }

    /// As a page shows it.
    public List<String> headWords() {
        return head.stream().map(Label::words).toList();
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// Whether any figure is in it, and not only that there are too few answers for one.
    public boolean isTold() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(
                        told ->
                                !(told.cell() instanceof Cell.Withheld)
                                        && !(told.cell() instanceof Cell.Nothing));
    }

    public String note() {
        return note;
    }

    /// Draws what was put in.
    public Figures draw() {
        var html = new StringBuilder("<table class=\"grid figures\"><caption>");
        html.append(Dom.escape(caption())).append("</caption><thead><tr>");
        for (var at = 0; at < head.size(); at++) {
            html.append(at == 0 ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"r\">")
                    .append(Dom.escape(head.get(at).words()))
                    .append("</th>");
        }
        html.append("<td></td></tr></thead><tbody>");
        rows.forEach(row -> draw(row, html));
        html.append("</tbody></table>");
        if (!note.isEmpty()) {
            html.append("<p class=\"caption mt\">").append(Dom.escape(note)).append("</p>");
        }
        Dom.html(this, html.toString());
        return this;
    }

    private static void draw(Row row, StringBuilder html) {
        html.append("<tr><th scope=\"row\">")
                .append(Dom.escape(row.name().words()))
                .append("</th>");
        for (var words : row.words()) {
            html.append("<td class=\"r\">").append(Dom.escape(words)).append("</td>");
        }
        html.append("<td class=\"figures__bar\">");
        if (row.part() >= 0) {
            html.append("<i style=\"--v:").append(Math.round(row.part())).append("\"></i>");
        }
        html.append("</td></tr>");
    }
}
