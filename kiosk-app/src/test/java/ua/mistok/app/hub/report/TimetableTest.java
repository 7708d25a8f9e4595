package ua.mistok.app.hub.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Week;

class TimetableTest {

    private static final Week OCTOBER = new Week(2026, 40);

    /// Kyiv is two hours ahead in winter; the week 49 is over on the 7th of December.
    @ParameterizedTest
    @CsvSource({
        "2026-12-08T03:59:59Z, 2026-W48",
        "2026-12-08T04:00:00Z, 2026-W49",
        "2026-12-14T23:00:00Z, 2026-W49"
    })
    void a_week_is_due_on_the_tuesday_after_it_at_six(Instant now, String newest) {
        assertThat(due(ReportKind.LIBRARY_WEEK, OCTOBER, now)).last().isEqualTo(newest);
    }

    @Test
    void a_month_and_a_quarter_are_due_after_their_last_whole_week() {
        var now = Instant.parse("2027-01-05T04:00:00Z"); // the year 2026 has 53 weeks
        assertThat(due(ReportKind.REGION_MONTH, OCTOBER, now))
                .containsExactly("2026-10", "2026-11", "2026-12");
        assertThat(due(ReportKind.DONOR_QUARTER, OCTOBER, now)).containsExactly("2026-Q4");
        var before = now.minusSeconds(1);
        assertThat(due(ReportKind.REGION_MONTH, OCTOBER, before))
                .containsExactly("2026-10", "2026-11");
        assertThat(due(ReportKind.DONOR_QUARTER, OCTOBER, before)).isEmpty();
    }

    @Test
    void what_was_missed_is_made_up_for_but_not_of_years() {
        var after = new Week(2020, 1);
        var due = due(ReportKind.LIBRARY_WEEK, after, Instant.parse("2026-12-08T04:00:00Z"));
        assertThat(due).hasSize(Timetable.WEEKS_BACK).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"LIBRARY_WEEK, 2026-W49", "REGION_MONTH, 2026-11", "DONOR_QUARTER, 2026-Q3"})
    void whoever_orders_has_the_newest_period_that_is_over(ReportKind kind, String newest) {
        var now = Instant.parse("2026-12-10T10:00:00Z");
        assertThat(due(kind, Timetable.before(kind, now), now)).containsExactly(newest);
    }

    private static List<String> due(ReportKind kind, Week after, Instant now) {
        return Timetable.due(kind, after, now).stream()
                .map(Timetable.Due::period)
                .map(Period::code)
                .toList();
    }
}
