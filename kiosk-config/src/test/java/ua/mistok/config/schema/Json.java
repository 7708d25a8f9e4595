package ua.mistok.config.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// JSON as people read it, of maps, lists, words, numbers and flags.
final class Json {

    private Json() {}

    static String of(Object value) {
        return of(value, "\n") + "\n";
    }

    private static String of(Object value, String line) {
        var inner = line + "  ";
        return switch (value) {
            case Map<?, ?> map when map.isEmpty() -> "{}";
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .map(each -> quoted(each.getKey()) + ": " + of(each.getValue(), inner))
                            .collect(Collectors.joining("," + inner, "{" + inner, line + "}"));
            case List<?> list ->
                    list.stream()
                            .map(each -> of(each, inner))
                            .collect(Collectors.joining(", ", "[", "]"));
            case Boolean flag -> flag.toString();
            case Number number -> number.toString();
            default -> quoted(value);
        };
    }

    private static String quoted(Object text) {
        return '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
