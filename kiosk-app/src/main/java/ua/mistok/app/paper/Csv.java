package ua.mistok.app.paper;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table as comma-separated values (RFC 4180), UTF-8 with a mark at the beginning so that
/// spreadsheets read Cyrillic.
public final class Csv {

    /// What stands between cells. Ukrainian spreadsheets expect a semicolon, and a decimal comma
    /// with it.
    public enum Separator {
        COMMA(",", "."),
        SEMICOLON(";", ",");

        private final String sign;
        private final String decimal;

        Separator(String sign, String decimal) {
            this.sign = sign;
            this.decimal = decimal;
        }
    }

    private static final char MARK = '\ufeff';

    private Csv() {}

    /// @throws IOException if the stream refuses
    public static void write(Sheet sheet, Separator separator, OutputStream to) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write(MARK);
        row(sheet.head().stream().<Cell>map(Cell.Text::new).toList(), separator, out);
        for (var rows = sheet.rows().get(); rows.hasNext(); ) {
            row(rows.next(), separator, out);
        }
        out.flush();
    }

    private static void row(List<Cell> cells, Separator separator, BufferedWriter out)
            throws IOException {
        for (var at = 0; at < cells.size(); at++) {
            if (at > 0) {
                out.write(separator.sign);
            }
            out.write(quoted(cells.get(at), separator));
        }
        out.write("\r\n");
    }

    private static String quoted(Cell cell, Separator separator) {
        var text = Cells.words(cell, separator.decimal);
        if (cell instanceof Cell.Number) {
            return text; // its decimal sign is never the separator
        }
        var plain = text.chars().noneMatch(sign -> "\",;\r\n".indexOf(sign) >= 0);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
