package ua.mistok.app.hub.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.figures.Period;
import ua.mistok.app.hub.atlas.PlacePage;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.app.paper.Cell;
import ua.mistok.app.tables.Figures;
import ua.mistok.app.tables.Label;
import ua.mistok.app.tables.Speaker;
import ua.mistok.app.tables.Told;
import ua.mistok.config.survey.Survey;

/// The figures of a place's page, on a line each: by keys, and in words beside them.
record FigureRows(HubResults hub, Shelf shelf, Places places, Of asked) {

    /// What is asked for.
    ///
    /// @param at in whose words
    /// @param survey whose answers; without one, what people did and how confident they became
    record Of(Speaker at, Period period, Optional<Survey> survey) {}

    static final List<String> HEAD =
            List.of(
                    "place",
                    "period",
                    "survey",
                    "version",
                    "table",
                    "row",
                    "column",
                    "value",
                    "percent",
                    "low",
                    "high",
                    "text",
                    "reason",
                    "table_name",
                    "row_name",
                    "column_name");

    private static final Cell NOTHING = new Cell.Nothing();

    /// All of a place.
    List<List<Cell>> of(String place) {
        var page = new PlacePage(asked.at(), hub, shelf, places, place, asked.period());
        var rows = new ArrayList<List<Cell>>();
        for (var table : asked.survey().map(page::tables).orElseGet(page::tables)) {
            for (var row : table.rows()) {
                for (var column = 0; column < row.cells().size(); column++) {
                    var told = row.cells().get(column);
                    if (!(told.cell() instanceof Cell.Nothing)) {
                        rows.add(line(place, table, row, table.head().get(column + 1), told));
                    }
                }
            }
        }
        return List.copyOf(rows);
    }

    private List<Cell> line(String place, Figures table, Figures.Row row, Label column, Told told) {
        var line = new ArrayList<Cell>();
        line.add(Cell.text(place));
        line.add(Cell.text(asked.period().code()));
        line.add(asked.survey().map(of -> Cell.text(of.id().slug())).orElse(NOTHING));
        line.add(asked.survey().map(of -> Cell.number(of.version())).orElse(NOTHING));
        line.add(Cell.text(table.name().key()));
        line.add(Cell.text(row.name().key()));
        line.add(Cell.text(column.key()));
        line.addAll(value(told.cell()));
        line.add(Cell.text(table.caption()));
        line.add(Cell.text(row.name().words()));
        line.add(Cell.text(column.words()));
        return List.copyOf(line);
    }

    /// Value, percent, low, high, text, reason.
    private static List<Cell> value(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> row(number, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
            case Cell.Percent(var part) ->
                    row(NOTHING, Cell.number(part), NOTHING, NOTHING, NOTHING, NOTHING);
            case Cell.Share(var count, var part) ->
                    row(Cell.number(count), Cell.number(part), NOTHING, NOTHING, NOTHING, NOTHING);
            case Cell.Range(var low, var high) ->
                    row(NOTHING, NOTHING, Cell.number(low), Cell.number(high), NOTHING, NOTHING);
            case Cell.Text text -> row(NOTHING, NOTHING, NOTHING, NOTHING, text, NOTHING);
            case Cell.Codes(var codes) ->
                    row(
                            NOTHING,
                            NOTHING,
                            NOTHING,
                            NOTHING,
                            Cell.text(String.join(" ", codes)),
                            NOTHING);
            case Cell.Flag(var on) ->
                    row(Cell.number(on ? 1 : 0), NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
            case Cell.Withheld _ ->
                    row(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, Cell.text("too-few"));
            case Cell.Nothing _ -> row(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
        };
    }

    private static List<Cell> row(Cell... cells) {
        return List.of(cells);
    }
}
