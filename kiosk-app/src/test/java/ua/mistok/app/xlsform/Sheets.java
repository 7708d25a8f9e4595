package ua.mistok.app.xlsform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// A workbook as another tool sees it: rows of the three sheets by the names of their columns, as
/// they are written.
record Sheets(
        List<Map<String, String>> survey,
        List<Map<String, String>> choices,
        List<Map<String, String>> settings) {

    static Sheets of(byte[] bytes) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return new Sheets(rows(book, "survey"), rows(book, "choices"), rows(book, "settings"));
        }
    }

    /// Ids of the kiosk by the names of the form.
    Map<String, String> ids() {
        var ids = new LinkedHashMap<String, String>();
        for (var row : survey) {
            var name = row.getOrDefault("name", "");
            ids.put(name, row.getOrDefault("mistok_id", name));
        }
        return ids;
    }

    private static List<Map<String, String>> rows(ReadableWorkbook book, String name)
            throws IOException {
        var written = book.findSheet(name).orElseThrow().read();
        var headers = texts(written.getFirst());
        var rows = new ArrayList<Map<String, String>>();
        for (var row : written.subList(1, written.size())) {
            var cells = new LinkedHashMap<String, String>();
            texts(row).forEach((column, text) -> cells.put(headers.get(column), text));
            rows.add(cells);
        }
        return rows;
    }

    private static Map<Integer, String> texts(Row row) {
        var texts = new LinkedHashMap<Integer, String>();
        row.stream()
                .filter(cell -> cell != null && !cell.getText().isEmpty())
                .forEach((Cell cell) -> texts.put(cell.getColumnIndex(), cell.getText()));
        return texts;
    }
}
