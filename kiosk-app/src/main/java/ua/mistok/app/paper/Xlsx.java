package ua.mistok.app.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
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
    private static final double WIDE = 44;
    private static final double NARROW = 16;

    private Xlsx() {}

    /// @param sheets in their order
    /// @throws IOException if the stream refuses
    public static void write(List<Sheet> sheets, OutputStream to) throws IOException {
        var names = new HashSet<String>();
        try (var book = new Workbook(to, "Mistok", "1.0")) {
            for (var sheet : sheets) {
                write(sheet, book.newWorksheet(name(sheet.name(), names)));
            }
        }
    }

    private static void write(Sheet sheet, Worksheet page) throws IOException {
        for (var column = 0; column < sheet.head().size(); column++) {
            page.value(0, column, text(sheet.head().get(column)));
            page.style(0, column).bold().wrapText(true).set();
            page.width(column, column == 0 ? WIDE : NARROW);
        }
        page.freezePane(0, 1);
        var row = 1;
        for (var rows = sheet.rows().get(); rows.hasNext(); row++) {
            var cells = rows.next();
            for (var column = 0; column < cells.size(); column++) {
                cell(page, row, column, cells.get(column));
            }
            if (row % ROWS_AT_ONCE == 0) {
                page.flush();
            }
        }
        page.finish();
    }

    private static void cell(Worksheet page, int row, int column, String cell) {
        var number = Cells.number(cell);
        if (number.isPresent()) {
            page.value(row, column, Double.parseDouble(number.get()));
        } else {
            page.inlineString(row, column, text(cell));
        }
    }

    private static String text(String cell) {
        var text = Cells.text(cell);
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
