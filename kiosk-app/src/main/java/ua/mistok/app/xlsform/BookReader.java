package ua.mistok.app.xlsform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;

/// Reads the sheets of a form as text with places, row by row.
final class BookReader {

    static final int MOST_ROWS = 3000;
    static final int MOST_COLUMNS = 200;
    static final int LONGEST = 5000;

    private static final Set<String> SHEETS = Set.of("survey", "choices", "settings");

    private final String file;
    private final Problems problems;

    private BookReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static List<Table> read(String file, byte[] safe, Problems problems) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(safe))) {
            var tables = new ArrayList<Table>();
            for (var sheet : book.getSheets().toList()) {
                var name = sheet.getName().strip().toLowerCase(Locale.ROOT);
                if (SHEETS.contains(name)) {
                    tables.add(new BookReader(file, problems).table(sheet, name));
                } else {
                    problems.add(FormProblem.leftOut(Place.file(file), sheet.getName()));
                }
            }
            return tables;
        } catch (IOException | RuntimeException broken) {
            // Whatever the library throws at a broken part, the author can only save it again.
            problems.add(FormProblem.notAWorkbook(Place.file(file)));
            return List.of();
        }
    }

    private Table table(Sheet sheet, String name) throws IOException {
        var headers = new LinkedHashMap<String, Cell>();
        var columns = new HashMap<Integer, String>();
        var lines = new ArrayList<Line>();
        try (var rows = sheet.openStream()) {
            var left = rows.iterator();
            while (left.hasNext()) {
                var row = left.next();
                var cells = cells(row, name);
                if (cells.isEmpty()) {
                    continue;
                }
                if (columns.isEmpty()) {
                    cells.forEach((column, cell) -> header(column, cell, headers, columns));
                } else if (lines.size() == MOST_ROWS) {
                    problems.add(FormProblem.tooManyRows(place(name, row.getRowNum(), 0)));
                    break;
                } else {
                    lines.add(line(place(name, row.getRowNum(), 0), cells, columns));
                }
            }
        }
        return new Table(name, headers, lines);
    }

    private void header(
            int column, Cell cell, Map<String, Cell> headers, Map<Integer, String> columns) {
        var name = Header.plain(cell.text());
        columns.put(column, name);
        if (headers.putIfAbsent(name, cell) != null) {
            problems.add(FormProblem.secondColumn(cell.place(), cell.text()));
        }
    }

    private Line line(Place place, Map<Integer, Cell> cells, Map<Integer, String> columns) {
        var named = new HashMap<String, Cell>();
        cells.forEach(
                (column, cell) -> {
                    var name = columns.get(column);
                    if (name == null) {
                        problems.add(FormProblem.unknownColumn(cell.place(), ""));
                    } else {
                        named.put(name, cell);
                    }
                });
        return new Line(place, named);
    }

    private Map<Integer, Cell> cells(Row row, String sheet) {
        var cells = new LinkedHashMap<Integer, Cell>();
        row.stream()
                .filter(cell -> cell != null)
                .forEach(
                        cell -> {
                            var place = place(sheet, row.getRowNum(), cell.getColumnIndex() + 1);
                            text(cell, place)
                                    .map(text -> text.replace("\r\n", "\n").strip())
                                    .filter(text -> !text.isEmpty())
                                    .filter(text -> isGood(text, place, cells.size()))
                                    .ifPresent(
                                            text ->
                                                    cells.put(
                                                            cell.getColumnIndex(),
                                                            new Cell(place, text)));
                        });
        return cells;
    }

    private Optional<String> text(org.dhatim.fastexcel.reader.Cell cell, Place place) {
        var type = cell.getType();
        var raw = Optional.ofNullable(cell.getRawValue());
        if (type == CellType.ERROR) {
            problems.add(FormProblem.brokenCell(place));
            return Optional.empty();
        }
        if (type == CellType.FORMULA) {
            problems.add(FormProblem.formula(place));
            return raw;
        }
        if (type == CellType.BOOLEAN) {
            return raw.map(text -> text.equals("1") ? "true" : "false");
        }
        if (type == CellType.STRING) {
            return Optional.ofNullable(cell.asString());
        }
        return raw;
    }

    private boolean isGood(String text, Place place, int before) {
        if (text.length() > LONGEST) {
            problems.add(FormProblem.tooLong(place));
            return false;
        }
        if (before == MOST_COLUMNS) {
            problems.add(FormProblem.tooManyColumns(place));
            return false;
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            problems.add(FormProblem.controlCharacter(place));
            return false;
        }
        return true;
    }

    private Place place(String sheet, int row, int column) {
        return new Place(file + "[" + sheet + "]", row, column);
    }
}
