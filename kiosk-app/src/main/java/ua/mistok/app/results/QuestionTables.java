package ua.mistok.app.results;

import java.util.LinkedHashMap;
import java.util.Map;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Table;
import ua.mistok.app.figures.Tables;
import ua.mistok.app.figures.Totals;
import ua.mistok.config.survey.Question;

/// The tables of one question over all periods.
final class QuestionTables {

    private final Map<String, Tables> tables = new LinkedHashMap<>();

    QuestionTables(Question question, AnswerCubes cubes, Totals totals) {
        cubes.of(question).forEach((name, cube) -> tables.put(name, Tables.of(totals, cube)));
    }

    /// By the name of each cube: a code, a place, or none.
    Map<String, Table> at(Period period) {
        var shown = new LinkedHashMap<String, Table>();
        tables.forEach((name, found) -> shown.put(name, found.table(period)));
        return shown;
    }
}
