package ua.mistok.app.xlsform;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.mistok.config.problem.Problems;

/// Names as this house writes them, and what refers to them rewritten.
final class Names {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+([_-][a-z0-9]+)*");
    private static final Pattern REFERENCE = Pattern.compile("(?<=\\$\\{)\\s*([^}\\s]+)\\s*(?=})");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    private final Problems problems;
    private final Map<String, String> questions = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    Names(Problems problems) {
        this.problems = problems;
    }

    /// Has to be told all names of questions before [#rewrite] is asked.
    void question(Line line) {
        line.cell("name").ifPresent(cell -> questions.put(cell.text(), id(line)));
    }

    String id(Line line) {
        return line.cell("mistok_id").map(Cell::text).orElse(slug(line.text("name")));
    }

    Cell questionCell(Line line) {
        var place = line.place("name");
        var id = id(line);
        if (line.cell("mistok_id").isEmpty() && !id.equals(line.text("name"))) {
            problems.add(FormProblem.renamed(place, line.text("name"), id));
        }
        return new Cell(place, id);
    }

    /// The code of a choice; told once for each cell.
    void code(Line line) {
        var name = line.text("name");
        var code = slug(name);
        if (!code.equals(name) && !name.isEmpty()) {
            codes.put(name, code);
            problems.add(FormProblem.renamed(line.place("name"), name, code));
        }
    }

    static String slug(String name) {
        if (SLUG.matcher(name).matches()) {
            return name;
        }
        var slug =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9_-]+", "-")
                        .replaceAll("[_-]*-[_-]*", "-")
                        .replaceAll("_+", "_")
                        .replaceAll("^[_-]+|[_-]+$", "");
        return slug.isEmpty() ? name : slug;
    }

    /// `${Name}` becomes `${name}` where the question was renamed; nothing else changes.
    String references(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(
                        found -> {
                            var was = found.group(1);
                            var now = questions.getOrDefault(was, was);
                            return Matcher.quoteReplacement(found.group().replace(was, now));
                        });
    }

    String expression(String text) {
        if (codes.isEmpty()) {
            return references(text);
        }
        return LITERAL.matcher(references(text))
                .replaceAll(
                        found -> {
                            var bare = found.group().substring(1, found.group().length() - 1);
                            var quote = found.group().substring(0, 1);
                            return Matcher.quoteReplacement(
                                    quote + codes.getOrDefault(bare, bare) + quote);
                        });
    }
}
