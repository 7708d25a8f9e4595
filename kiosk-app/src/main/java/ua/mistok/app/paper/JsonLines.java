package ua.mistok.app.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/// A table as one JSON object a line, named by its columns.
public final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonLines() {}

    /// @throws IOException if the stream refuses
    public static void write(Sheet sheet, OutputStream to) throws IOException {
        for (var rows = sheet.rows().get(); rows.hasNext(); ) {
            var cells = rows.next();
            var line = new LinkedHashMap<String, String>();
            for (var column = 0; column < cells.size(); column++) {
                line.put(sheet.head().get(column), cells.get(column));
            }
            to.write(JSON.writeValueAsBytes(line));
            to.write('\n');
        }
        to.flush();
    }
}
