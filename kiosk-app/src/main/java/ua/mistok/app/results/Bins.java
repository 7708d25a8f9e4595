package ua.mistok.app.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.config.survey.QuestionKind.Day;
import ua.mistok.config.survey.QuestionKind.Number;

/// Categories of numbers and days that are typed: the same whatever was typed, so that the list of
/// them tells of nobody.
sealed interface Bins {

    /// More would be a table that nobody reads.
    int MOST = 12;

    static Bins of(Number number) {
        var whole = number.max().subtract(number.min());
        var step = BigDecimal.ONE;
        while (whole.divide(step, RoundingMode.FLOOR).compareTo(BigDecimal.valueOf(MOST)) >= 0) {
            step = next(step);
        }
        return new Numbers(number.min(), number.max(), step, number.decimals());
    }

    /// 1, 2, 5, 10, 20, 50 …
    private static BigDecimal next(BigDecimal step) {
        var isTwo = step.unscaledValue().toString().startsWith("2");
        return isTwo
                ? step.multiply(new BigDecimal("2.5")).stripTrailingZeros()
                : step.multiply(BigDecimal.TWO).stripTrailingZeros();
    }

    static Bins of(Day day) {
        var months =
                ChronoUnit.MONTHS.between(
                        YearMonth.from(day.earliest()), YearMonth.from(day.latest()));
        return new Days(day.earliest(), day.latest(), months < MOST);
    }

    /// All of them, lowest first.
    List<String> names();

    /// The one that an answer falls into.
    String of(String answer);

    /// @param step width of a bin
    record Numbers(BigDecimal min, BigDecimal max, BigDecimal step, int decimals) implements Bins {

        @Override
        public List<String> names() {
            var names = new ArrayList<String>();
            for (var low = min; low.compareTo(max) <= 0; low = low.add(step)) {
                names.add(name(low));
            }
            return names;
        }

        @Override
        public String of(String answer) {
            var number = new BigDecimal(answer).max(min).min(max);
            var bin = number.subtract(min).divideToIntegralValue(step);
            return name(min.add(bin.multiply(step)));
        }

        private String name(BigDecimal low) {
            var last = decimals == 0 ? step.subtract(BigDecimal.ONE) : step;
            var high = low.add(last).min(max);
            var from = low.stripTrailingZeros().toPlainString();
            var to = high.stripTrailingZeros().toPlainString();
            return from.equals(to) ? from : from + "–" + to;
        }
    }

    /// @param isByMonth or else by year
    record Days(LocalDate earliest, LocalDate latest, boolean isByMonth) implements Bins {

        @Override
        public List<String> names() {
            var names = new ArrayList<String>();
            var day = earliest.withDayOfMonth(1);
            while (!day.isAfter(latest)) {
                var name = name(day);
                if (!names.contains(name)) {
                    names.add(name);
                }
                day = day.plusMonths(1);
            }
            return names;
        }

        @Override
        public String of(String answer) {
            return name(LocalDate.parse(answer));
        }

        private String name(LocalDate day) {
            return isByMonth ? YearMonth.from(day).toString() : Integer.toString(day.getYear());
        }
    }
}
