package ua.mistok.config.field;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/// A day as ДД.ММ.РРРР (V-DATE) that the calendar has, between two days.
///
/// @param earliest first day that fits
/// @param latest last day that fits
public record PlainDate(LocalDate earliest, LocalDate latest) implements FieldKind {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter CANONICAL =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    public PlainDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("no day fits");
        }
    }

    /// Any day from 1900 to 2100.
    public PlainDate() {
        this(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));
    }

    @Override
    public Verdict check(String text) {
        try {
            var written = Typed.digits(text).strip().replaceAll("[\\s/,-]+", ".");
            var day = LocalDate.parse(pointed(written), WRITTEN);
            if (day.isBefore(earliest) || day.isAfter(latest)) {
                return Verdict.unfit(
                        "Тут потрібна дата від %s до %s."
                                .formatted(earliest.format(CANONICAL), latest.format(CANONICAL)),
                        "A date from %s to %s is needed here."
                                .formatted(earliest.format(CANONICAL), latest.format(CANONICAL)));
            }
            return Verdict.fits(day.format(CANONICAL));
        } catch (DateTimeParseException notADay) {
            return Verdict.unfit(
                    "Такої дати немає. Напишіть так: 08.03.1955.",
                    "No such date. Write it like this: 08.03.1955.");
        }
    }

    /// Eight digits without points are taken as ДДММРРРР.
    private static String pointed(String written) {
        return written.length() == 8 && Typed.allDigits(written)
                ? written.substring(0, 2)
                        + "."
                        + written.substring(2, 4)
                        + "."
                        + written.substring(4)
                : written;
    }

    @Override
    public String sample() {
        return "08.03.1955";
    }

    @Override
    public Keys keys() {
        return Keys.DATE;
    }

    @Override
    public int maxLength() {
        return 10;
    }

    @Override
    public boolean asksForOtherNumber() {
        return true;
    }

    @Override
    public String slug() {
        return "date";
    }
}
