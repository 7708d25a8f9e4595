package ua.mistok.app.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/// Writes sheets of text, with the columns that are needed.
final class BookWriter {

    /// In this order; texts in their languages stand where the bare name does.
    private static final List<String> ORDER =
            List.of(
                    "list_name",
                    "type",
                    "name",
                    "label",
                    "hint",
                    "required",
                    "relevant",
                    "constraint",
                    "constraint_message",
                    "calculation",
                    "appearance",
                    "parameters",
                    "form_title",
                    "form_id",
                    "version",
                    "default_language");

    private BookWriter() {}

    static byte[] write(Map<String, List<Entry>> sheets) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Mistok", "1.0")) {
            for (var name : List.of("survey", "choices", "settings")) {
                sheet(book, name, sheets.getOrDefault(name, List.of()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void sheet(Workbook book, String name, List<Entry> entries) {
        var sheet = book.newWorksheet(name);
        var columns = columns(entries, name);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
        }
        for (int row = 0; row < entries.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                var text = entries.get(row).cells().get(columns.get(column));
                if (text != null) {
                    sheet.value(row + 1, column, text);
                }
            }
        }
        sheet.freezePane(0, 1);
    }

    private static List<String> columns(List<Entry> entries, String sheet) {
        var found = new LinkedHashSet<String>();
        if (sheet.equals("choices")) {
            found.addAll(List.of("list_name", "name", "label::" + Entry.STANDARD));
        }
        entries.forEach(entry -> found.addAll(entry.cells().keySet()));
        var columns = new LinkedHashSet<String>();
        for (var name : ORDER) {
            found.stream()
                    .filter(one -> one.equals(name) || one.startsWith(name + "::"))
                    .forEach(columns::add);
        }
        columns.addAll(found);
        return List.copyOf(columns);
    }
}
