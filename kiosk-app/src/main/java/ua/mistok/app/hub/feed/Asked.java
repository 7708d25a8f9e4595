package ua.mistok.app.hub.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ua.mistok.app.figures.Period;
import ua.mistok.app.hub.feed.FeedRefused.Code;
import ua.mistok.app.hub.place.Node;
import ua.mistok.config.text.Language;

/// The parameters of a question; whatever is none of them is refused, so that a slip of the pen is
/// not answered with everything.
record Asked(HttpServletRequest request) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");
    private static final int USUAL = 1_000;

    /// Refuses what no question has, and wrong values of what every question has.
    ///
    /// @param known beside those
    Asked only(String... known) {
        var all = Set.of("cursor", "limit", "format", "language");
        var names = Arrays.asList(known);
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (values.length != 1
                                    || !all.contains(name) && !names.contains(name)) {
                                throw new FeedRefused(Code.UNKNOWN_PARAMETER);
                            }
                        });
        cursor();
        limit();
        language();
        isCsv();
        return this;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    Cursor cursor() {
        return text("cursor")
                .map(
                        written ->
                                Cursor.read(written)
                                        .orElseThrow(() -> new FeedRefused(Code.BAD_CURSOR)))
                .orElse(Cursor.BEGIN);
    }

    int limit() {
        return number("limit", Code.BAD_LIMIT)
                .map(
                        limit -> {
                            if (limit > Feed.MOST) {
                                throw new FeedRefused(Code.BAD_LIMIT);
                            }
                            return limit;
                        })
                .orElse(USUAL);
    }

    Optional<Integer> version() {
        return number("version", Code.BAD_VERSION);
    }

    private Optional<Integer> number(String name, Code otherwise) {
        return text(name)
                .map(
                        written -> {
                            if (!NUMBER.matcher(written).matches()) {
                                throw new FeedRefused(otherwise);
                            }
                            return Integer.parseInt(written);
                        });
    }

    Period period() {
        return text("period")
                .flatMap(Period::find)
                .orElseThrow(() -> new FeedRefused(Code.BAD_PERIOD));
    }

    Language language() {
        return switch (text("language").orElse("uk")) {
            case "uk" -> Language.UKRAINIAN;
            case "en" -> Language.ENGLISH;
            default -> throw new FeedRefused(Code.BAD_LANGUAGE);
        };
    }

    boolean isCsv() {
        return switch (text("format").orElse("json")) {
            case "json" -> false;
            case "csv" -> true;
            default -> throw new FeedRefused(Code.BAD_FORMAT);
        };
    }

    Optional<Node.Level> level() {
        return text("level")
                .map(
                        written ->
                                Arrays.stream(Node.Level.values())
                                        .filter(
                                                level ->
                                                        level.name()
                                                                .toLowerCase(Locale.ROOT)
                                                                .equals(written))
                                        .findFirst()
                                        .orElseThrow(() -> new FeedRefused(Code.BAD_LEVEL)));
    }
}
