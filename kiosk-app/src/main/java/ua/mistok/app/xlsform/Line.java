package ua.mistok.app.xlsform;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.mistok.config.problem.Place;

/// A row of a sheet below its headers; empty cells are not there. It knows which of its cells were
/// asked for, so that none is dropped in silence.
final class Line {

    private final Place place;
    private final Map<String, Cell> cells;
    private final Set<String> read = new HashSet<>();

    Line(Place place, Map<String, Cell> cells) {
        this.place = place;
        this.cells = Map.copyOf(cells);
    }

    Place place() {
        return place;
    }

    Optional<Cell> cell(String column) {
        read.add(column);
        return Optional.ofNullable(cells.get(column));
    }

    String text(String column) {
        return cell(column).map(Cell::text).orElse("");
    }

    Place place(String column) {
        return Optional.ofNullable(cells.get(column)).map(Cell::place).orElse(place);
    }

    /// Cells that nobody asked for, by column.
    Stream<Map.Entry<String, Cell>> unread() {
        return cells.entrySet().stream().filter(cell -> !read.contains(cell.getKey()));
    }
}
