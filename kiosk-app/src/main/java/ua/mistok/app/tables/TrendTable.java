package ua.mistok.app.tables;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.results.EditionResult;
import ua.mistok.app.results.EditionResult.Step;
import ua.mistok.app.results.QuestionResult;

/// A survey week by week: how many answered, and the share of high answers to each question that
/// has such. Weeks of which nothing is told stand in one row.
record TrendTable(Component at, Label name, EditionResult edition) {

    Figures table() {
        var asked =
                edition.trend().stream()
                        .limit(1)
                        .flatMap(step -> step.questions().stream())
                        .toList();
        var head = new ArrayList<>(Label.all(at, "console.period", "console.complete"));
        asked.forEach(result -> head.add(high(result)));
        var table = new Figures(name, head).note(at.getTranslation("console.trend.note"));
        var most =
                edition.trend().stream()
                        .mapToInt(step -> step.complete() instanceof Shown.Count(var n) ? n : 0)
                        .max()
                        .orElse(0);
        var untold = new ArrayList<Period>();
        for (var step : edition.trend()) {
            if (step.complete() instanceof Shown.Count(var n)) {
                hidden(table, untold, asked.size());
                row(table, step, n * 100.0 / Math.max(1, most));
            } else {
                untold.add(step.week());
            }
        }
        hidden(table, untold, asked.size());
        return table;
    }

    private Label high(QuestionResult result) {
        var words = QuestionTable.asked(at, result.question()) + ", " + Tell.high(result);
        return new Label(result.question().id(), words);
    }

    /// The bar is the first share, or else how many answered.
    private void row(Figures table, Step step, double part) {
        var shares = step.questions().stream().map(QuestionResult::high).toList();
        var cells = new ArrayList<Told>();
        cells.add(Told.count(at, step.complete()));
        shares.forEach(share -> cells.add(Told.percent(at, share)));
        table.row(
                Tell.label(at, step.week()),
                cells,
                shares.isEmpty() ? part : shares.getFirst().map(Share::percent).orElse(-1));
    }

    private void hidden(Figures table, List<Period> weeks, int questions) {
        if (weeks.isEmpty()) {
            return;
        }
        table.row(Tell.span(at, weeks), Told.tooFew(at, questions + 1), -1);
        weeks.clear();
    }
}
