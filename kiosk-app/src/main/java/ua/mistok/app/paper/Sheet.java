package ua.mistok.app.paper;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/// A table to be saved.
///
/// @param name of the sheet, for a person
/// @param head names of the columns; in JSON lines, of the fields
/// @param rows asked for row by row, so that many need no memory
public record Sheet(String name, List<String> head, Supplier<Iterator<List<Cell>>> rows) {

    public Sheet {
        head = List.copyOf(head);
    }

    /// A sheet of few rows.
    public static Sheet of(String name, List<String> head, List<List<Cell>> rows) {
        var kept = List.copyOf(rows);
        return new Sheet(name, head, kept::iterator);
    }
}
