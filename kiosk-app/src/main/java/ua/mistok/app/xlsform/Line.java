package ua.mistok.app.xlsform;

import java.util.Map;
import java.util.Optional;
import ua.mistok.config.problem.Place;

/// A row of a sheet below its headers; empty cells are not there.
record Line(Place place, Map<String, Cell> cells) {

    Line {
        cells = Map.copyOf(cells);
    }

    Optional<Cell> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    String text(String column) {
        return cell(column).map(Cell::text).orElse("");
    }

    Place place(String column) {
        return cell(column).map(Cell::place).orElse(place);
    }
}
