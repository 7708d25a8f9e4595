package ua.mistok.app.hub.report;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Week;

/// When reports are made: on the Tuesday after their period, in the morning. A kiosk that is off at
/// the weekend had a day to send what it has.
final class Timetable {

    /// Kyiv time.
    static final LocalTime MORNING = LocalTime.of(6, 0);

    /// So far back a hub makes up for what it missed.
    static final int WEEKS_BACK = 26;

    private Timetable() {}

    /// A report of this period may be made from then on.
    ///
    /// @param last week of the period
    /// @param ended when that week was over
    record Due(Period period, Week last, Instant ended, Instant from) {}

    /// What is due by now, the oldest first.
    ///
    /// @param after whatever ends with this week or before was seen to
    static List<Due> due(ReportKind kind, Week after, Instant now) {
        var due = new ArrayList<Due>();
        var oldest = Week.of(now.minus(7L * WEEKS_BACK, ChronoUnit.DAYS));
        var week = after.compareTo(oldest) < 0 ? oldest : after.next();
        for (; !from(week).isAfter(now); week = week.next()) {
            if (kind.endsWith(week)) {
                due.add(new Due(kind.period(week), week, ended(week), from(week)));
            }
        }
        return List.copyOf(due);
    }

    /// The last week before the newest period that is over: whoever orders a report has one soon.
    static Week before(ReportKind kind, Instant now) {
        var last = Week.of(now.minus(7, ChronoUnit.DAYS));
        while (from(last).isAfter(now) || !kind.endsWith(last)) {
            last = previous(last);
        }
        var first = last;
        while (kind.period(previous(first)).equals(kind.period(last))) {
            first = previous(first);
        }
        return previous(first);
    }

    private static Week previous(Week week) {
        return Week.of(week.monday().minusDays(1));
    }

    private static Instant from(Week last) {
        return last.next().monday().plusDays(1).atTime(MORNING).atZone(Week.KYIV).toInstant();
    }

    private static Instant ended(Week last) {
        return last.next().monday().atStartOfDay(Week.KYIV).toInstant();
    }
}
