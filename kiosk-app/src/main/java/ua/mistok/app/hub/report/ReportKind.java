package ua.mistok.app.hub.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Week;

/// What a report is of. A name is never changed: rows hold it.
public enum ReportKind {
    /// A page of each place that has a kiosk.
    LIBRARY_WEEK(1),
    /// Of each region, or of the smaller place that it was ordered for.
    REGION_MONTH(3),
    /// Of the very place that it was ordered for.
    DONOR_QUARTER(4);

    private final int pages;

    ReportKind(int pages) {
        this.pages = pages;
    }

    /// How many pages it has at most.
    int pages() {
        return pages;
    }

    /// The period that a week is in.
    Period period(Week week) {
        return switch (this) {
            case LIBRARY_WEEK -> week;
            case REGION_MONTH -> week.month();
            case DONOR_QUARTER -> week.month().quarter();
        };
    }

    /// Whether a period ends with a week.
    boolean endsWith(Week week) {
        return !period(week).equals(period(week.next()));
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReportKind> find(String stored) {
        return Arrays.stream(values()).filter(kind -> kind.stored().equals(stored)).findFirst();
    }
}
