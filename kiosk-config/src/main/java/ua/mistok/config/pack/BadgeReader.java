package ua.mistok.config.pack;

import java.util.Optional;
import java.util.regex.Pattern;
import ua.mistok.config.source.SourceMap;

/// Reads a badge, whose words must stand out for weak eyes (WCAG 2.2, 1.4.6).
final class BadgeReader {

    private static final double LEAST_CONTRAST = 7;
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private BadgeReader() {}

    static Optional<Badge> read(SourceMap map) {
        var text = colour(map, "text");
        var background = colour(map, "background");
        map.end();
        if (text.isEmpty() || background.isEmpty()) {
            return Optional.empty();
        }
        var badge = new Badge(text.get(), background.get());
        var contrast = Contrast.between(badge.text(), badge.background());
        if (contrast < LEAST_CONTRAST) {
            map.problems().add(PackProblem.lowContrast(map.place("text"), contrast));
        }
        return Optional.of(badge);
    }

    private static Optional<String> colour(SourceMap map, String name) {
        var colour = map.requiredString(name);
        if (COLOUR.matcher(colour).matches()) {
            return Optional.of(colour);
        }
        if (map.has(name)) {
            map.problems().add(PackProblem.noColour(map.place(name), colour));
        }
        return Optional.empty();
    }
}
