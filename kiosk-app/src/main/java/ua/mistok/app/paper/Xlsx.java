package ua.mistok.app.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Tables as a workbook, written row by row.
public final class Xlsx {

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int ROWS_AT_ONCE = 500;

    /// Of a sheet, its head among them.
    private static final int MOST_ROWS = 1_048_576;
    private static final double WIDE = 44;
    private static final double NARROW = 16;

    private Xlsx() {}

    /// @param sheets in their order; one with more rows than a spreadsheet takes goes on in another
    /// @throws IOException if the stream refuses
    public static void write(List<Sheet> sheets, OutputStream to) throws IOException {
        write(sheets, to, MOST_ROWS);
    }

    static void write(List<Sheet> sheets, OutputStream to, int mostRows) throws IOException {
        var names = new HashSet<String>();
        try (var book = new Workbook(to, "Mistok", "1.0")) {
            for (var sheet : sheets) {
                var rows = sheet.rows().get();
                do {
                    var page = book.newWorksheet(name(sheet.name(), names));
                    head(sheet.head(), page);
                    fill(page, rows, mostRows);
                    page.finish();
                } while (rows.hasNext());
            }
        }
    }

    private static void head(List<String> names, Worksheet page) {
        for (var column = 0; column < names.size(); column++) {
            page.value(0, column, text(names.get(column)));
            page.style(0, column).bold().wrapText(true).set();
            page.width(column, column == 0 ? WIDE : NARROW);
        }
        page.freezePane(0, 1);
    }

    private static void fill(Worksheet page, Iterator<List<Cell>> rows, int most)
            throws IOException {
        for (var row = 1; row < most && rows.hasNext(); row++) {
            var cells = rows.next();
            for (var column = 0; column < cells.size(); column++) {
                cell(page, row, column, cells.get(column));
            }
            if (row % ROWS_AT_ONCE == 0) {
                page.flush();
            }
        }
    }

    private static void cell(Worksheet page, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Number(var value) -> page.value(row, column, value);
            case Cell.Percent(var value) -> {
                page.value(row, column, value / 100.0);
                page.style(row, column).format("0%").set();
            }
            case Cell.Flag(var on) -> page.value(row, column, on ? 1 : 0);
            case Cell.Nothing() -> {}
            case Cell.Text _, Cell.Withheld _, Cell.Codes _, Cell.Share _, Cell.Range _ ->
                    page.inlineString(row, column, cut(Cells.words(cell, ".")));
        }
    }

    private static String text(String words) {
        return cut(Cells.text(words));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }

    /// A sheet's name is short, has no sign of a reference, and is the only one of its kind.
    private static String name(String wanted, Set<String> taken) {
        var plain = Cells.text(wanted).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        var base =
                plain.isEmpty() ? "1" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        var name = base;
        for (var number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            var end = " " + number;
            name = base.substring(0, Math.min(base.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }
}
