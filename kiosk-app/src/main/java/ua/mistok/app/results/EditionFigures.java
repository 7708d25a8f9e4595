package ua.mistok.app.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.DropOff;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Table;
import ua.mistok.app.figures.Tables;
import ua.mistok.app.tally.Counted;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Note;
import ua.mistok.config.survey.QuestionKind.Text;

/// All tables of one edition of a survey, every period of them hidden where it must be.
final class EditionFigures {

    private static final List<Outcome> ANSWERED =
            List.of(Outcome.COMPLETE, Outcome.PLAYFUL, Outcome.KEPT);
    private static final List<Outcome> LEFT =
            List.of(Outcome.KEPT, Outcome.DISCARDED, Outcome.PARTIAL);

    /// Of whoever left at a question that nobody knows.
    private static final String NOWHERE = "~nowhere";

    private final Edition edition;
    private final Turnout turnout;
    private final List<Question> counted;
    private final Map<Outcome, Map<String, QuestionTables>> questions =
            new EnumMap<>(Outcome.class);
    private final Map<Outcome, Tables> left = new EnumMap<>(Outcome.class);

    EditionFigures(Edition edition, Calendar calendar, Turnout turnout, List<Counted> counted) {
        this.edition = edition;
        this.turnout = turnout;
        this.counted =
                edition.survey().questions().stream()
                        .filter(question -> isCounted(question, edition))
                        .toList();
        var counts = new EnumMap<Outcome, AnswerCounts>(Outcome.class);
        var weeks = calendar.weeks();
        for (var count : counted) {
            Outcome.of(count.tally())
                    .ifPresent(
                            outcome ->
                                    counts.computeIfAbsent(outcome, of -> new AnswerCounts())
                                            .add(count, weeks));
        }
        for (var outcome : ANSWERED) {
            questions.put(
                    outcome, tables(outcome, counts.getOrDefault(outcome, new AnswerCounts())));
        }
        for (var outcome : LEFT) {
            left.put(outcome, places(outcome, counts.getOrDefault(outcome, new AnswerCounts())));
        }
    }

    private Map<String, QuestionTables> tables(Outcome outcome, AnswerCounts counts) {
        var cubes = new AnswerCubes(edition.survey(), turnout.people(outcome), counts);
        var made = new HashMap<String, QuestionTables>();
        for (var question : counted) {
            made.put(question.id(), new QuestionTables(question, cubes, turnout.totals(outcome)));
        }
        return made;
    }

    private Tables places(Outcome outcome, AnswerCounts counts) {
        var places = shown().stream().map(Question::id).toList();
        var known = new WeeklyCounts();
        places.forEach(id -> known.add(counts.left(id)));
        var people = turnout.people(outcome);
        var isLost = people.isMoreThan(known);
        var all = new ArrayList<>(places);
        if (isLost) {
            all.add(NOWHERE);
        }
        var cube = DropOff.cube(all);
        places.forEach(id -> counts.left(id).forEach((week, n) -> cube.add(week, id, n)));
        if (isLost) {
            people.forEach((week, n) -> cube.add(week, NOWHERE, n - known.of(week)));
        }
        return Tables.of(turnout.totals(outcome), cube.cube());
    }

    Edition edition() {
        return edition;
    }

    Turnout turnout() {
        return turnout;
    }

    /// Whether anybody ever began it.
    boolean isAnybody() {
        return Stream.of(Outcome.values()).anyMatch(of -> !turnout.people(of).asMap().isEmpty());
    }

    /// Questions whose answers are counted together: groups of people are counted apart, words are
    /// read one by one, and of calculations only points are told.
    List<Question> counted() {
        return counted;
    }

    private static boolean isCounted(Question question, Edition edition) {
        return edition.mayBeAsked(question)
                && !question.apart()
                && switch (question.kind()) {
                    case Note _, Text _ -> false;
                    case Calculated value -> Points.find(edition.survey(), value).isPresent();
                    default -> true;
                };
    }

    /// Questions that a visitor may see.
    List<Question> shown() {
        return edition.survey().questions().stream()
                .filter(edition::mayBeAsked)
                .filter(question -> question.kind().isShown())
                .toList();
    }

    Map<String, Table> tables(Outcome outcome, Question question, Period period) {
        var found = Objects.requireNonNull(questions.get(outcome)).get(question.id());
        return found == null ? Map.of() : found.at(period);
    }

    /// Where those who did not come to the end left, a table for each outcome.
    List<Table> left(Period period) {
        return LEFT.stream().map(outcome -> left(outcome, period)).toList();
    }

    Table left(Outcome outcome, Period period) {
        return Objects.requireNonNull(left.get(outcome)).table(period);
    }
}
