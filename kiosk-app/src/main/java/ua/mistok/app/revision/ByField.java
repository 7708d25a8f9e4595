package ua.mistok.app.revision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.mistok.config.problem.Problem;

/// Finds the field of a form that a problem of its YAML is about: the name at the left edge under
/// which the problem's line stands.
public final class ByField {

    /// Of a problem that is about no field.
    public static final String WHOLE = "";

    private ByField() {}

    /// @param text block YAML, as it was written for reading
    public static Map<String, List<Problem>> of(List<Problem> problems, String text) {
        var lines = text.lines().toList();
        return problems.stream()
                .collect(
                        Collectors.groupingBy(
                                problem -> field(lines, problem.place().line()),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static String field(List<String> lines, int line) {
        for (var at = Math.min(line, lines.size()); at > 0; at--) {
            var written = lines.get(at - 1);
            var colon = written.indexOf(':');
            if (colon > 0 && Character.isLetter(written.charAt(0))) {
                return written.substring(0, colon);
            }
        }
        return WHOLE;
    }
}
