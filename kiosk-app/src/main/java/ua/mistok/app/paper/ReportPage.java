package ua.mistok.app.paper;

import java.util.List;
import java.util.stream.Collectors;
import ua.mistok.config.text.Language;

/// A report on one A4 page: tables with a bar in each row, readable in black and white.
///
/// @param lead what period it is of, and who answered
/// @param charts as many as fit are set; further ones are left to the workbook
public record ReportPage(String title, String lead, List<Chart> charts, Language language) {

    /// More rows than fit on the page beside each other.
    private static final int MOST_ROWS = 52;

    private static final int ROWS_OF_A_CHART = 4;

    public ReportPage {
        charts = List.copyOf(charts);
    }

    /// @param rows the widest part of the page is a bar of 100
    public record Chart(String caption, List<String> head, List<Row> rows, String note) {
        public Chart {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /// @param part 0 to 100; less than 0 for no bar
    public record Row(String name, List<String> cells, double part) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Pdf pdf() {
        var body = new StringBuilder("<div class=\"report\">");
        body.append(Markup.element("h1", title)).append(Markup.element("p", lead));
        var room = MOST_ROWS;
        for (var chart : charts) {
            room -= chart.rows().size() + ROWS_OF_A_CHART;
            if (room < 0) {
                break;
            }
            body.append(chart(chart));
        }
        return Typesetter.report(language, title, body.append("</div>").toString());
    }

    private static String chart(Chart chart) {
        var head =
                chart.head().stream()
                        .map(word -> Markup.element("th", word))
                        .collect(Collectors.joining());
        var rows = chart.rows().stream().map(ReportPage::row).collect(Collectors.joining());
        var note = chart.note().isEmpty() ? "" : Markup.element("p", chart.note());
        return Markup.element("h2", chart.caption())
                + "<table><tr>"
                + head
                + "<th></th></tr>"
                + rows
                + "</table>"
                + note;
    }

    private static String row(Row row) {
        var cells =
                row.cells().stream()
                        .map(cell -> Markup.element("td", cell))
                        .collect(Collectors.joining());
        var bar =
                row.part() < 0
                        ? ""
                        : "<div class=\"part\" style=\"width: %d%%\"></div>"
                                .formatted(Math.round(Math.min(100, row.part())));
        return "<tr>"
                + Markup.element("th", row.name())
                + cells
                + "<td class=\"parts\">"
                + bar
                + "</td></tr>";
    }
}
