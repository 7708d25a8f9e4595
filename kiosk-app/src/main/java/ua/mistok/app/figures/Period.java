package ua.mistok.app.figures;

import java.util.Locale;
import java.util.Optional;

/// A stretch of whole ISO weeks in Kyiv: a week belongs to the month, quarter and year in which its
/// Thursday lies, so that no two periods share a part of a week.
///
/// [Unknown] is a root of its own: what a kiosk noted while its clock was not set.
public sealed interface Period {

    /// The period one step above, none for a year and for the unknown date.
    Optional<Period> parent();

    /// Whether a week lies in this period.
    boolean holds(Week week);

    /// As files and addresses name it: `2027`, `2027-Q1`, `2027-03`, `2027-W09` (ISO 8601 for all
    /// but quarters), `unknown`.
    default String code() {
        return switch (this) {
            case Year(var year) -> Integer.toString(year);
            case Quarter(var year, var number) -> year + "-Q" + number;
            case Month(var year, var number) -> String.format(Locale.ROOT, "%d-%02d", year, number);
            case Week week -> String.format(Locale.ROOT, "%d-W%02d", week.year(), week.number());
            case Unknown() -> "unknown";
        };
    }

    /// The period of a code; empty for what is none.
    static Optional<Period> find(String code) {
        return PeriodCode.read(code);
    }

    /// What has no smaller period below it.
    sealed interface Leaf extends Period, Comparable<Leaf> permits Week, Unknown {

        /// Weeks in order of time, the unknown date last.
        @Override
        default int compareTo(Leaf other) {
            return Integer.compare(rank(), other.rank());
        }

        private int rank() {
            return switch (this) {
                case Week week -> week.asInt();
                case Unknown _ -> Integer.MAX_VALUE;
            };
        }
    }

    /// A year of 52 or 53 ISO weeks.
    record Year(int number) implements Period {

        @Override
        public Optional<Period> parent() {
            return Optional.empty();
        }

        @Override
        public boolean holds(Week week) {
            return week.year() == number;
        }
    }

    /// A quarter, 1 to 4, of an ISO year.
    record Quarter(int year, int number) implements Period {

        /// Refuses a quarter that no year has.
        public Quarter {
            if (number < 1 || number > 4) {
                throw new IllegalArgumentException("quarter " + number);
            }
        }

        @Override
        public Optional<Period> parent() {
            return Optional.of(new Year(year));
        }

        @Override
        public boolean holds(Week week) {
            return week.month().quarter().equals(this);
        }
    }

    /// A month, 1 to 12, of four or five ISO weeks.
    record Month(int year, int number) implements Period {

        /// Refuses a month that no year has.
        public Month {
            if (number < 1 || number > 12) {
                throw new IllegalArgumentException("month " + number);
            }
        }

        /// The quarter that this month is a third of.
        public Quarter quarter() {
            return new Quarter(year, (number + 2) / 3);
        }

        @Override
        public Optional<Period> parent() {
            return Optional.of(quarter());
        }

        @Override
        public boolean holds(Week week) {
            return week.month().equals(this);
        }
    }

    /// Facts whose hour nobody knows.
    record Unknown() implements Leaf {

        @Override
        public Optional<Period> parent() {
            return Optional.empty();
        }

        @Override
        public boolean holds(Week week) {
            return false;
        }
    }
}
