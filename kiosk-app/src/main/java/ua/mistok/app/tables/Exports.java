package ua.mistok.app.tables;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.figures.Period;
import ua.mistok.app.paper.Csv;
import ua.mistok.app.paper.JsonLines;
import ua.mistok.app.paper.ReportPage;
import ua.mistok.app.paper.Xlsx;
import ua.mistok.app.tables.Download.Type;

/// Saves what a page shows; an export is a shown table and never more.
public final class Exports {

    private final Download save;

    /// @param permit is asked whenever somebody saves one of the files
    public Exports(Download.Permit permit) {
        save = new Download(permit);
    }

    /// Links to the tables as CSV with either separator, as a workbook, as JSON lines, and as a
    /// report on one page.
    ///
    /// @param name of the files, before their period
    /// @param title what stands over the report
    public List<Anchor> of(
            Component at, String name, String title, Period period, List<Figures> tables) {
        var file = name + "-" + Tell.label(at, period).key();
        var sheets = new FigureSheets(at, tables);
        var book = new ArrayList<>(List.of(sheets.codebook(title, period)));
        book.addAll(sheets.each());
        var together = sheets.together(); // now: a download asks without a page and its language
        var lines = sheets.lines();
        var report = report(at, title, period, tables);
        return List.of(
                save.link(
                        at.getTranslation("console.pdf"),
                        file,
                        Type.PDF,
                        to -> to.write(report.pdf().bytes())),
                save.link(
                        at.getTranslation("console.xlsx"),
                        file,
                        Type.XLSX,
                        to -> Xlsx.write(book, to)),
                save.link(
                        at.getTranslation("console.csv-semicolon"),
                        file,
                        Type.CSV,
                        to -> Csv.write(together, Csv.Separator.SEMICOLON, to)),
                save.link(
                        at.getTranslation("console.csv-comma"),
                        file + "-comma",
                        Type.CSV,
                        to -> Csv.write(together, Csv.Separator.COMMA, to)),
                save.link(
                        at.getTranslation("console.jsonl"),
                        file,
                        Type.JSONL,
                        to -> JsonLines.write(lines, to)));
    }

    private static ReportPage report(
            Component at, String title, Period period, List<Figures> tables) {
        var charts = tables.stream().map(Charts::of).toList();
        var lead = Tell.period(at, period) + ". " + at.getTranslation("console.whole-weeks");
        return new ReportPage(title, lead, charts, Tell.language(at), Tell.wording(at));
    }
}
