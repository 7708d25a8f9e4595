package ua.mistok.app.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Totals;
import ua.mistok.app.results.SurveyResult.Further;
import ua.mistok.app.results.SurveyResult.Reached;
import ua.mistok.app.results.SurveyResult.Step;
import ua.mistok.app.tally.Counted;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Note;
import ua.mistok.config.survey.QuestionKind.Text;
import ua.mistok.config.survey.Survey;

/// All figures of one version of a survey, every period of them hidden where it must be.
final class SurveyFigures {

    private final Survey survey;
    private final Calendar calendar;
    private final SurveyCounts counts;
    private final Totals totals;
    private final Map<String, QuestionTables> tables = new LinkedHashMap<>();

    SurveyFigures(Survey survey, Calendar calendar, List<Counted> counted) {
        this.survey = survey;
        this.calendar = calendar;
        this.counts = new SurveyCounts(calendar, counted);
        this.totals = Totals.of(calendar, counts.complete.asMap());
        for (var question : survey.questions()) {
            if (isCounted(question)) {
                tables.put(question.id(), new QuestionTables(question, counts, totals));
            }
        }
    }

    /// Groups of people are counted apart, words are read one by one.
    private static boolean isCounted(Question question) {
        return !question.apart()
                && !(question.kind() instanceof Note)
                && !(question.kind() instanceof Text);
    }

    SurveyResult result(Period period) {
        var complete = totals.total(period);
        return new SurveyResult(
                survey,
                period,
                complete,
                complete.isShown() ? Optional.of(further(period)) : Optional.empty(),
                tables.values().stream().map(each -> each.result(period)).toList(),
                calendar.parts(period).stream()
                        .map(part -> new Step(part, totals.total(part)))
                        .toList());
    }

    private Further further(Period period) {
        return new Further(
                sum(counts.playful, period), sum(counts.partial, period), reached(period));
    }

    private List<Reached> reached(Period period) {
        var reached = new ArrayList<Reached>();
        var came =
                (totals.total(period) instanceof Shown.Count(var n) ? n : 0)
                        + sum(counts.playful, period)
                        + sum(counts.partial, period);
        for (var question : survey.questions()) {
            if (question.kind().isShown()) {
                var left = sum(counts.left(question.id()), period);
                reached.add(new Reached(question, came, left));
                came -= left;
            }
        }
        return reached;
    }

    private int sum(WeeklyCounts weeks, Period period) {
        return calendar.leaves(period).stream().mapToInt(weeks::of).sum();
    }
}
