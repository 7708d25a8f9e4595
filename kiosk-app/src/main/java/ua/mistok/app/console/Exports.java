package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.Download.Type;
import ua.mistok.app.figures.Period;
import ua.mistok.app.paper.Cell;
import ua.mistok.app.paper.Csv;
import ua.mistok.app.paper.JsonLines;
import ua.mistok.app.paper.ReportPage;
import ua.mistok.app.paper.Sheet;
import ua.mistok.app.paper.Xlsx;
import ua.mistok.app.staff.Desk;

/// Saves what a page shows; an export is a shown table and never more.
public final class Exports {

    private final Desk desk;

    Exports(Desk desk) {
        this.desk = desk;
    }

    /// Links to the tables as CSV with either separator, as a workbook, as JSON lines, and as a
    /// report on one page.
    ///
    /// @param name of the files
    /// @param title what stands over the report
    List<Anchor> of(Component at, String name, String title, Period period, List<Figures> tables) {
        var whole = together(at, name, tables);
        var sheets = new ArrayList<Sheet>();
        sheets.add(codebook(at, title, period, tables));
        tables.forEach(table -> sheets.add(sheet(table)));
        var report = report(at, title, period, tables);
        var save = new Download(desk, Deed.EXPORTED);
        return List.of(
                save.link(
                        at.getTranslation("console.pdf"),
                        name,
                        Type.PDF,
                        to -> to.write(report.pdf().bytes())),
                save.link(
                        at.getTranslation("console.xlsx"),
                        name,
                        Type.XLSX,
                        to -> Xlsx.write(sheets, to)),
                save.link(
                        at.getTranslation("console.csv-semicolon"),
                        name,
                        Type.CSV,
                        to -> Csv.write(whole, Csv.Separator.SEMICOLON, to)),
                save.link(
                        at.getTranslation("console.csv-comma"),
                        name + "-comma",
                        Type.CSV,
                        to -> Csv.write(whole, Csv.Separator.COMMA, to)),
                save.link(
                        at.getTranslation("console.jsonl"),
                        name,
                        Type.JSONL,
                        to -> JsonLines.write(whole, to)));
    }

    private static Sheet sheet(Figures table) {
        return Sheet.of(
                table.caption(),
                table.head(),
                table.rows().stream()
                        .map(
                                row -> {
                                    var cells = new ArrayList<Cell>();
                                    cells.add(Cell.text(row.name()));
                                    row.cells().forEach(cell -> cells.add(cell(cell)));
                                    return List.copyOf(cells);
                                })
                        .toList());
    }

    private static Cell cell(String shown) {
        var digits = shown.replaceAll("[ \\u00a0\\u202f,]", "");
        return digits.matches("\\d{1,15}") ? Cell.number(Long.parseLong(digits)) : Cell.text(shown);
    }

    /// All tables below each other: table, row, column, value.
    private static Sheet together(Component at, String name, List<Figures> tables) {
        var rows = new ArrayList<List<Cell>>();
        for (var table : tables) {
            for (var row : table.rows()) {
                for (var column = 0; column < row.cells().size(); column++) {
                    rows.add(
                            List.of(
                                    Cell.text(table.caption()),
                                    Cell.text(row.name()),
                                    Cell.text(table.head().get(column + 1)),
                                    cell(row.cells().get(column))));
                }
            }
        }
        var head =
                List.of("console.table", "console.row", "console.column", "console.value").stream()
                        .map(at::getTranslation)
                        .toList();
        return Sheet.of(name, head, rows);
    }

    /// What the tables are, of which period, and how to read them.
    private static Sheet codebook(Component at, String title, Period period, List<Figures> tables) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(
                Cell.texts(
                        title, Tell.period(at, period), at.getTranslation("console.whole-weeks")));
        for (var table : tables) {
            rows.add(Cell.texts(table.caption(), String.join(", ", table.head()), table.note()));
        }
        return Sheet.of(
                at.getTranslation("console.codebook"),
                List.of("console.table", "console.column", "console.note").stream()
                        .map(at::getTranslation)
                        .toList(),
                rows);
    }

    private static ReportPage report(
            Component at, String title, Period period, List<Figures> tables) {
        var charts =
                tables.stream()
                        .map(
                                table ->
                                        new ReportPage.Chart(
                                                table.caption(),
                                                table.head(),
                                                table.rows().stream()
                                                        .map(
                                                                row ->
                                                                        new ReportPage.Row(
                                                                                row.name(),
                                                                                row.cells(),
                                                                                row.part()))
                                                        .toList(),
                                                table.note()))
                        .toList();
        var lead = Tell.period(at, period) + ". " + at.getTranslation("console.whole-weeks");
        return new ReportPage(title, lead, charts, Tell.language(at), at::getTranslation);
    }
}
