package ua.mistok.app.xlsform;

import java.util.ArrayList;
import java.util.List;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// A tree as YAML, one value a line, so that a line leads back to its cell.
final class Yaml {

    private final StringBuilder text = new StringBuilder();
    private final List<Place> places = new ArrayList<>();

    private Yaml() {}

    static Yaml of(Branch root) {
        var yaml = new Yaml();
        yaml.branch("", root);
        yaml.text.setLength(yaml.text.lastIndexOf(","));
        return yaml;
    }

    String text() {
        return text.toString();
    }

    /// The problem where its author can mend it.
    Problem inCell(Problem problem) {
        var line = problem.place().line();
        var place = places.get(Math.clamp(line - 1L, 0, places.size() - 1));
        return new Problem(problem.code(), problem.severity(), place, problem.words());
    }

    private void line(String line, Place place) {
        text.append(line).append('\n');
        places.add(place);
    }

    private void branch(String before, Branch branch) {
        line(before + "{", branch.place());
        branch.names().forEach((name, value) -> value(quoted(name) + ": ", value, branch.place()));
        line("},", branch.place());
    }

    private void value(String before, Object value, Place owner) {
        switch (value) {
            case Cell(var place, var words) -> line(before + quoted(words) + ",", place);
            case Branch branch -> branch(before, branch);
            case List<?> list -> {
                line(before + "[", owner);
                list.forEach(one -> value("", one, owner));
                line("],", owner);
            }
            default -> throw new IllegalStateException("neither cell nor branch nor list");
        }
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (var c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' '
                    || (c > '~' && c <= 0xa0)
                    || c == 0x2028
                    || c == 0x2029
                    || c == 0xfeff
                    || c >= 0xfffe) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
