package ua.mistok.app.paper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A table as one JSON object a line, named by its columns: numbers as numbers, and null where
/// nothing is told.
public final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonLines() {}

    /// @throws IOException if the stream refuses
    public static void write(Sheet sheet, OutputStream to) throws IOException {
        var out = new BufferedOutputStream(to);
        for (var rows = sheet.rows().get(); rows.hasNext(); ) {
            var cells = rows.next();
            var line = JSON.createObjectNode();
            for (var column = 0; column < cells.size(); column++) {
                put(line, sheet.head().get(column), cells.get(column));
            }
            out.write(JSON.writeValueAsBytes(line));
            out.write('\n');
        }
        out.flush();
    }

    private static void put(ObjectNode line, String name, Cell cell) {
        switch (cell) {
            case Cell.Text(var words) -> line.put(name, words);
            case Cell.Codes(var codes) -> codes.forEach(line.putArray(name)::add);
            case Cell.Number(var value) -> line.put(name, value);
            case Cell.Percent(var value) -> line.put(name, value);
            case Cell.Share(var count, var percent) ->
                    line.putObject(name).put("count", count).put("percent", percent);
            case Cell.Range(var low, var high) ->
                    List.of(low, high).forEach(line.putArray(name)::add);
            case Cell.Flag(var on) -> line.put(name, on);
            case Cell.Withheld _, Cell.Nothing _ -> line.putNull(name);
        }
    }
}
