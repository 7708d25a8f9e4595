package ua.mistok.app.hub.shelf;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The two contents of one name.
///
/// @param first counts; empty once it was folded away
/// @param other came later, and counts nowhere
public record Contents(Optional<String> first, String other) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// A line of readable JSON.
    ///
    /// @param differs the other content has no such line
    public record Line(String text, boolean differs) {}

    public List<Line> firstLines() {
        return first.map(own -> lines(own, other)).orElse(List.of());
    }

    public List<Line> otherLines() {
        return lines(other, first.orElse(""));
    }

    private static List<Line> lines(String own, String beside) {
        var left = new HashMap<String, Integer>();
        readable(beside)
                .lines()
                .map(Contents::bare)
                .forEach(line -> left.merge(line, 1, Math::addExact));
        return readable(own)
                .lines()
                .map(line -> new Line(line, left.merge(bare(line), -1, Math::addExact) < 0))
                .toList();
    }

    /// A comma at the end says only that something follows.
    private static String bare(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    }

    private static String readable(String json) {
        try {
            return json.isEmpty()
                    ? ""
                    : JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(json));
        } catch (JacksonException asItIs) {
            return json;
        }
    }
}
