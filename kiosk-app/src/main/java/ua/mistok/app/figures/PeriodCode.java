package ua.mistok.app.figures;

import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what [Period#code] writes.
final class PeriodCode {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:(Q)(\\d)|(W)?(\\d{2})))?");

    private PeriodCode() {}

    static Optional<Period> read(String code) {
        if (code.equals("unknown")) {
            return Optional.of(new Period.Unknown());
        }
        var parts = FORM.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(parts.group(1));
        try {
            if (parts.group(2) != null) {
                return Optional.of(new Period.Quarter(year, Integer.parseInt(parts.group(3))));
            }
            if (parts.group(5) == null) {
                return Optional.of(new Period.Year(year));
            }
            var number = Integer.parseInt(parts.group(5));
            return Optional.of(
                    parts.group(4) == null
                            ? new Period.Month(year, number)
                            : new Week(year, number));
        } catch (IllegalArgumentException noSuchPeriod) {
            return Optional.empty();
        }
    }
}
