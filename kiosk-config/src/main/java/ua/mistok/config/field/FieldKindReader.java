package ua.mistok.config.field;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import ua.mistok.config.source.SourceMap;

/// Reads a field kind: `kind: tax`, or with bounds `kind: text`, `min: 5`, `max: 120`.
public final class FieldKindReader {

    private static final int LONGEST_TEXT = 1000;
    private static final int LARGEST_NUMBER = 1_000_000_000;

    private enum Written {
        TAX,
        PHONE,
        MAIL,
        POST,
        DATE,
        NAME,
        IBAN,
        ID_CARD,
        PASSBOOK,
        UNZR,
        BIRTH,
        KVED,
        EDRPOU,
        PIN,
        TEXT,
        DIGITS,
        NUMBER,
        TENDER
    }

    private FieldKindReader() {}

    /// @param sample the made-up value of the field, if it has one of its own
    public static FieldKind read(SourceMap map, Optional<String> sample) {
        return switch (map.one("kind", Written.class, Written.TEXT)) {
            case TAX -> new Tax();
            case PHONE -> new Phone();
            case MAIL -> new Mail();
            case POST -> Digits.postcode();
            case DATE -> date(map);
            case NAME -> new Name(map.optionalInt("words", 1, 5).orElse(1));
            case IBAN -> new Iban();
            case ID_CARD -> Digits.idCard();
            case PASSBOOK -> Code.passbook();
            case UNZR -> Code.unzr();
            case BIRTH -> Code.birth();
            case KVED -> Code.kved();
            case EDRPOU -> Code.edrpou();
            case TENDER -> Code.tender();
            case PIN -> new Pin(map.optionalInt("digits", 5, 6).orElse(6));
            case TEXT -> text(map, sample);
            case DIGITS -> digits(map, sample);
            case NUMBER -> number(map, sample);
        };
    }

    private static FieldKind date(SourceMap map) {
        var any = new PlainDate();
        var earliest = day(map, "earliest").orElse(any.earliest());
        var latest = day(map, "latest").orElse(any.latest());
        if (latest.isBefore(earliest)) {
            bounds(map, "latest");
            return any;
        }
        return new PlainDate(earliest, latest);
    }

    private static Optional<LocalDate> day(SourceMap map, String name) {
        return map.optionalString(name)
                .flatMap(
                        text -> {
                            try {
                                return Optional.of(LocalDate.parse(text));
                            } catch (DateTimeParseException notADay) {
                                map.problem(
                                        name,
                                        "not-a-date",
                                        "Напишіть дату так: 2026-11-23.",
                                        "Write the date like this: 2026-11-23.");
                                return Optional.empty();
                            }
                        });
    }

    private static FieldKind text(SourceMap map, Optional<String> sample) {
        var min = map.optionalInt("min", 0, LONGEST_TEXT).orElse(0);
        var max = map.optionalInt("max", 1, LONGEST_TEXT).orElse(200);
        if (max < min) {
            bounds(map, "max");
            return new Text(0, LONGEST_TEXT, sample.orElse(""));
        }
        return new Text(min, max, sample.orElse(""));
    }

    private static FieldKind digits(SourceMap map, Optional<String> sample) {
        var min = map.optionalInt("min", 1, 30).orElse(1);
        var max = map.optionalInt("max", 1, 30).orElse(30);
        var digits = sample.orElse("0".repeat(min));
        if (max < min || digits.length() < min || digits.length() > max) {
            bounds(map, "max");
            return Digits.of(1, 30, "0");
        }
        return Digits.of(min, max, digits);
    }

    private static FieldKind number(SourceMap map, Optional<String> sample) {
        var min = map.optionalInt("min", 0, LARGEST_NUMBER).orElse(0);
        var max = map.optionalInt("max", 0, LARGEST_NUMBER).orElse(LARGEST_NUMBER);
        var value = sample.filter(text -> text.matches("\\d{1,9}")).map(Long::parseLong);
        if (max < min || value.filter(number -> number < min || number > max).isPresent()) {
            bounds(map, "max");
            return new Number(0, LARGEST_NUMBER, 0);
        }
        return new Number(min, max, value.orElse((long) min));
    }

    private static void bounds(SourceMap map, String name) {
        map.problem(
                name,
                "bounds",
                "Межі не сходяться: найменше, найбільше і зразок мають пасувати одне одному.",
                "The bounds do not fit: the least, the most and the sample must agree.");
    }
}
