package ua.mistok.app.tables;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.figures.Period;
import ua.mistok.app.paper.Cell;
import ua.mistok.app.paper.Sheet;

/// Tables of a page as they are saved: in words for a person, by keys for a program, and how the
/// one is read as the other.
public record FigureSheets(Component at, List<Figures> tables) {

    /// The one reason why a figure is not told.
    private static final Cell TOO_FEW = new Cell.Text("too-few");

    public FigureSheets {
        tables = List.copyOf(tables);
    }

    /// A sheet of each table, as the page shows it.
    public List<Sheet> each() {
        return tables.stream().map(FigureSheets::sheet).toList();
    }

    private static Sheet sheet(Figures table) {
        var rows = table.rows().stream().map(FigureSheets::cells).toList();
        return Sheet.of(table.caption(), table.headWords(), rows);
    }

    private static List<Cell> cells(Figures.Row row) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(row.name().words()));
        row.cells().forEach(told -> cells.add(told.cell()));
        return List.copyOf(cells);
    }

    /// All tables below each other in words: table, row, column, value.
    public Sheet together() {
        return below(
                words("console.table", "console.row", "console.column", "console.value"),
                (table, row, column, told) ->
                        List.of(
                                Cell.text(table.caption()),
                                Cell.text(row.name().words()),
                                Cell.text(column.words()),
                                told.cell()));
    }

    /// The same by keys, which are English in every language: numbers as numbers, and null where
    /// nothing is told, with the reason why. A figure that never was has no line.
    public Sheet lines() {
        return below(
                List.of("table", "row", "column", "value", "reason"),
                (table, row, column, told) ->
                        List.of(
                                Cell.text(table.name().key()),
                                Cell.text(row.name().key()),
                                Cell.text(column.key()),
                                told.cell(),
                                told.cell() instanceof Cell.Withheld
                                        ? TOO_FEW
                                        : new Cell.Nothing()));
    }

    /// What a figure is on a line of its own.
    @FunctionalInterface
    private interface Line {
        List<Cell> of(Figures table, Figures.Row row, Label column, Told told);
    }

    private Sheet below(List<String> head, Line line) {
        var rows = new ArrayList<List<Cell>>();
        for (var table : tables) {
            for (var row : table.rows()) {
                for (var column = 0; column < row.cells().size(); column++) {
                    var told = row.cells().get(column);
                    if (!(told.cell() instanceof Cell.Nothing)) {
                        rows.add(line.of(table, row, table.head().get(column + 1), told));
                    }
                }
            }
        }
        return Sheet.of("figures", head, rows);
    }

    /// What the tables are, of which period, how to read them, and what each key in them means.
    public Sheet codebook(String title, Period period) {
        var rows = new ArrayList<List<Cell>>();
        var weeks = at.getTranslation("console.whole-weeks");
        rows.add(Cell.texts("", "", "", title, Tell.period(at, period) + ". " + weeks));
        for (var table : tables) {
            var key = table.name().key();
            rows.add(Cell.texts(key, "", "", table.caption(), table.note()));
            for (var column : table.head().subList(1, table.head().size())) {
                rows.add(Cell.texts(key, "", column.key(), column.words(), ""));
            }
            for (var row : table.rows()) {
                rows.add(Cell.texts(key, row.name().key(), "", row.name().words(), ""));
            }
        }
        return Sheet.of(
                at.getTranslation("console.codebook"),
                words(
                        "console.table",
                        "console.row",
                        "console.column",
                        "console.meaning",
                        "console.note"),
                rows);
    }

    private List<String> words(String... names) {
        return List.of(names).stream().map(at::getTranslation).toList();
    }
}
