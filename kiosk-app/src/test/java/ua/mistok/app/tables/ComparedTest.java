package ua.mistok.app.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Week;
import ua.mistok.app.results.Counts;
import ua.mistok.app.results.Definitions;
import ua.mistok.app.results.Results;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Dimension;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.Tally;
import ua.mistok.config.text.Language;

/// November of 2026 has four weeks, December five.
class ComparedTest {

    private static final Period NOVEMBER = new Period.Month(2026, 11);
    private static final Period DECEMBER = new Period.Month(2026, 12);
    private static final InstantSource LATER =
            InstantSource.fixed(Instant.parse("2027-03-01T10:00:00Z"));

    private final List<Counted> counts = new ArrayList<>();

    @Test
    void months_of_four_and_five_weeks_are_compared_by_week() {
        activity(45, 4, Measure.TOUCHED, 10);
        activity(49, 5, Measure.TOUCHED, 15);
        activity(45, 4, Measure.STARTED, 10);
        activity(45, 4, Measure.FINISHED, 5);
        activity(49, 5, Measure.STARTED, 10);
        activity(49, 5, Measure.FINISHED, 8);

        assertThat(rows(DECEMBER, NOVEMBER))
                .contains(
                        "Торкнулися: 15,0 10,0 +50 %",
                        "Завершили: 8,0 5,0 +60 %",
                        "Завершили з тих, хто почав: 80 % 50 % +30 в. п.",
                        "Відповіли: замало замало ",
                        "Пар: замало замало ");
        assertThat(compared(DECEMBER, NOVEMBER).note()).contains("Повних тижнів: 5 і 4, тому");
    }

    @Test
    void quarters_of_as_many_weeks_are_compared_as_they_are() {
        activity(49, 1, Measure.TOUCHED, 15);
        var third = new Week(2026, 50);
        assertThat(rows(new Week(2026, 49), third)).contains("Торкнулися: 15 0 ");
        assertThat(rows(third, new Week(2026, 49))).contains("Торкнулися: 0 15 −100 %");
    }

    @Test
    void a_shift_that_one_of_both_may_not_tell_is_not_found_through_the_difference() {
        pairs(41, "3", "9", 40);
        pairs(45, "3", "9", 20);
        pairs(45, "8", "5", 10);
        pairs(49, "3", "9", 4);

        assertThat(rows(DECEMBER, NOVEMBER))
                .contains("7–10 після вправи: замало замало ", "Пар: замало замало ");
        var october = new Period.Month(2026, 10);
        assertThat(rows(october, DECEMBER)).contains("Пар: 40 замало ");
    }

    @Test
    void a_week_is_not_held_against_a_year() {
        assertThatThrownBy(() -> compared(DECEMBER, new Period.Year(2026)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> rows(Period period, Period other) {
        return compared(period, other).rows().stream()
                .map(row -> row.name().words() + ": " + String.join(" ", row.words()))
                .map(words -> words.replace('\u00a0', ' '))
                .toList();
    }

    private Figures compared(Period period, Period other) {
        Counts found =
                filter ->
                        counts.stream()
                                .filter(
                                        counted ->
                                                counted.tally().measure().equals(filter.measure())
                                                        && counted.tally()
                                                                .dimension()
                                                                .equals(filter.dimension()))
                                .toList();
        Definitions none = List::of;
        kind(40);
        return new Compared(
                        new Speaker(Language.UKRAINIAN),
                        new Results(found, none, LATER),
                        period,
                        other)
                .table();
    }

    private void kind(int week) {
        add(week, Measure.KIND, "visit.began", "", "", Dimension.NONE, "", 1);
    }

    private void activity(int first, int weeks, String stage, int n) {
        IntStream.range(first, first + weeks)
                .forEach(week -> add(week, Measure.ACTIVITY, "", stage, "", Dimension.NONE, "", n));
    }

    private void pairs(int week, String before, String after, int n) {
        add(week, Measure.ACTIVITY, "", Measure.STARTED, "", Dimension.SERVICE, "a01", n);
        add(week, Measure.SHIFT, "a01", before, after, Dimension.NONE, "", n);
    }

    private void add(
            int week,
            String measure,
            String subject,
            String item,
            String code,
            String dimension,
            String member,
            int n) {
        counts.add(
                new Counted(
                        new Tally(
                                202600 + week,
                                measure,
                                subject,
                                0,
                                item,
                                code,
                                dimension,
                                member,
                                false),
                        n));
    }
}
