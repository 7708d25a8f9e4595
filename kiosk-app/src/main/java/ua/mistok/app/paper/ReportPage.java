package ua.mistok.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ua.mistok.config.text.Language;

/// A report on A4 pages, one of them if nobody says more: tables with a bar in each row, readable
/// in black and white.
///
/// @param lead what period it is of, and who answered
/// @param charts in their order; one that does not fit any more is left to the workbook, and a
///     smaller one behind it may still fit
/// @param pages how many it has at most
public record ReportPage(
        String title,
        String lead,
        List<Chart> charts,
        Language language,
        Wording wording,
        int pages) {

    public ReportPage {
        charts = List.copyOf(charts);
    }

    /// On one page.
    public ReportPage(
            String title, String lead, List<Chart> charts, Language language, Wording wording) {
        this(title, lead, charts, language, wording, 1);
    }

    /// @param head may be empty: then no line is drawn for it
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
        var head = Markup.element("h1", title) + Markup.element("p", lead);
        var rest = Markup.element("p", wording.say("paper.report.rest"));
        var blocks = new ArrayList<>(List.of(head, rest));
        charts.forEach(chart -> blocks.add(chart(chart)));
        var heights = Typesetter.heights(language, blocks);
        var pile = new PagePile(pages);
        pile.lay(head, heights.get(0));
        pile.reserve(heights.get(1));
        var isWhole = true;
        for (var at = 2; at < blocks.size(); at++) {
            isWhole &= pile.lay(blocks.get(at), heights.get(at));
        }
        return Typesetter.report(language, title, pile.body(isWhole ? "" : rest));
    }

    private static String chart(Chart chart) {
        var head =
                chart.head().stream()
                        .map(word -> Markup.element("th", word))
                        .collect(Collectors.joining());
        var rows = chart.rows().stream().map(ReportPage::row).collect(Collectors.joining());
        var note = chart.note().isEmpty() ? "" : Markup.element("p", chart.note());
        var first = head.isEmpty() ? "" : "<tr>" + head + "<th></th></tr>";
        return Markup.element("h2", chart.caption()) + "<table>" + first + rows + "</table>" + note;
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
