package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.figures.Period;
import ua.mistok.app.paper.Csv;
import ua.mistok.app.paper.JsonLines;
import ua.mistok.app.paper.ReportPage;
import ua.mistok.app.paper.Sheet;
import ua.mistok.app.paper.Xlsx;
import ua.mistok.app.staff.StaffDoor;

/// Saves what a page shows; an export is a shown table and never more.
public final class Exports {

    private final StaffDoor door;
    private final Doorway doorway;

    Exports(StaffDoor door, Doorway doorway) {
        this.door = door;
        this.doorway = doorway;
    }

    /// Something that can be written to a stream.
    @FunctionalInterface
    private interface Written {
        void to(OutputStream stream) throws IOException;
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
        return List.of(
                link(
                        at,
                        "console.pdf",
                        name + ".pdf",
                        to -> to.write(report(at, title, period, tables))),
                link(at, "console.xlsx", name + ".xlsx", to -> Xlsx.write(sheets, to)),
                link(
                        at,
                        "console.csv-semicolon",
                        name + ".csv",
                        to -> Csv.write(whole, Csv.Separator.SEMICOLON, to)),
                link(
                        at,
                        "console.csv-comma",
                        name + "-comma.csv",
                        to -> Csv.write(whole, Csv.Separator.COMMA, to)),
                link(at, "console.jsonl", name + ".jsonl", to -> JsonLines.write(whole, to)));
    }

    private Anchor link(Component at, String key, String file, Written written) {
        var handler =
                DownloadHandler.fromInputStream(
                        event -> {
                            doorway.signedIn()
                                    .map(SignedIn::staff)
                                    .ifPresent(staff -> door.note(staff, "exported"));
                            var bytes = new ByteArrayOutputStream();
                            written.to(bytes);
                            var size = bytes.size();
                            return new DownloadResponse(
                                    new ByteArrayInputStream(bytes.toByteArray()),
                                    file,
                                    "application/octet-stream",
                                    size);
                        });
        var link = new Anchor(handler, at.getTranslation(key));
        link.addClassNames("btn", "btn--s");
        return link;
    }

    private static Sheet sheet(Figures table) {
        return Sheet.of(
                table.caption(),
                table.head(),
                table.rows().stream()
                        .map(
                                row -> {
                                    var cells = new ArrayList<String>();
                                    cells.add(row.name());
                                    cells.addAll(row.cells());
                                    return List.copyOf(cells);
                                })
                        .toList());
    }

    /// All tables below each other: table, row, column, value.
    private static Sheet together(Component at, String name, List<Figures> tables) {
        var rows = new ArrayList<List<String>>();
        for (var table : tables) {
            for (var row : table.rows()) {
                for (var column = 0; column < row.cells().size(); column++) {
                    rows.add(
                            List.of(
                                    table.caption(),
                                    row.name(),
                                    table.head().get(column + 1),
                                    row.cells().get(column)));
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
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(title, Tell.period(at, period), at.getTranslation("console.whole-weeks")));
        for (var table : tables) {
            rows.add(List.of(table.caption(), String.join(", ", table.head()), table.note()));
        }
        return Sheet.of(
                at.getTranslation("console.codebook"),
                List.of("console.table", "console.column", "console.note").stream()
                        .map(at::getTranslation)
                        .toList(),
                rows);
    }

    private static byte[] report(Component at, String title, Period period, List<Figures> tables) {
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
        return new ReportPage(title, lead, charts, Tell.language(at)).pdf().bytes();
    }
}
