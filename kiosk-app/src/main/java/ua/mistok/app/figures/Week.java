package ua.mistok.app.figures;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// An ISO week, Monday to Sunday in Kyiv; the smallest period that is ever shown.
///
/// @param year the ISO year, which is the year of the week's Thursday
/// @param number 1 to 52, or 53 in a long year
public record Week(int year, int number) implements Period.Leaf {

    /// The zone in which a day begins for everybody.
    public static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    /// Refuses a week that its year does not have.
    public Week {
        if (number < 1 || number > weeksOf(year)) {
            throw new IllegalArgumentException("week " + number + " of " + year);
        }
    }

    /// The week of a moment.
    public static Week of(Instant moment) {
        return of(LocalDate.ofInstant(moment, KYIV));
    }

    /// The week of a day.
    public static Week of(LocalDate day) {
        return new Week(
                day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /// The week written as one number, 202653 for the last of 2026: the reverse of [#asInt()].
    public static Week of(int yearAndNumber) {
        return new Week(yearAndNumber / 100, yearAndNumber % 100);
    }

    /// One number that sorts by time.
    public int asInt() {
        return year * 100 + number;
    }

    /// The Thursday, which decides month, quarter and year.
    public LocalDate thursday() {
        // The fourth of January is always in the first week.
        return LocalDate.of(year, 1, 4).with(DayOfWeek.THURSDAY).plusWeeks(number - 1L);
    }

    /// The day the week begins.
    public LocalDate monday() {
        return thursday().minusDays(3);
    }

    /// The week after this one.
    public Week next() {
        return of(thursday().plusWeeks(1));
    }

    /// The month that the Thursday lies in.
    public Month month() {
        return new Month(thursday().getYear(), thursday().getMonthValue());
    }

    @Override
    public Optional<Period> parent() {
        return Optional.of(month());
    }

    @Override
    public boolean holds(Week week) {
        return equals(week);
    }

    private static int weeksOf(int year) {
        // The 28th of December is always in the last week.
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
