package ua.mistok.app.xlsform;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;

/// The sheet `settings`: one row of a form's own properties.
final class Settings {

    private final String file;
    private final Line line;
    private final Problems problems;

    Settings(String file, Table table, Problems problems) {
        this.file = file;
        this.problems = problems;
        line =
                table.lines().isEmpty()
                        ? new Line(new Place(file + "[settings]", 0, 0), Map.of())
                        : table.lines().getFirst();
        table.lines().stream()
                .skip(1)
                .forEach(more -> problems.add(FormProblem.leftOut(more.place(), "settings")));
    }

    String defaultLanguage() {
        return line.text("default_language");
    }

    /// The survey without its questions.
    Branch root(Speech speech) {
        var root = new Branch(line.place());
        var stem = file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.[A-Za-z]+$", "");
        var written = line.cell("form_id").map(Cell::text).orElse(stem);
        var id = Names.slug(written);
        if (!id.equals(line.text("form_id"))) {
            problems.add(FormProblem.renamed(line.place("form_id"), written, id));
        }
        root.put("id", id, line.place("form_id"));
        root.put("version", version(), line.place("version"));
        root.put("name", name(speech));
        for (var name : List.of("unfinished", "until")) {
            root.put(name, line.cell("mistok_" + name));
        }
        return root;
    }

    /// A form that asks for words of one's own says so, whatever else it says.
    void words(Branch root, boolean areAsked) {
        if (line.cell("mistok_words").isPresent()) {
            root.put("words", line.cell("mistok_words"));
        } else if (areAsked) {
            problems.add(FormProblem.wordsAsked(line.place()));
            root.put("words", "true", line.place());
        }
    }

    private String version() {
        var version = line.text("version");
        if (version.matches("[1-9][0-9]{0,3}")) {
            return version;
        }
        problems.add(FormProblem.version(line.place("version"), version));
        return "1";
    }

    private Object name(Speech speech) {
        return speech.ours(line, "mistok_name", UnaryOperator.identity())
                .orElseGet(
                        () -> {
                            var title = line.cell("form_title").or(() -> line.cell("form_id"));
                            var name = new Branch(line.place("form_title"));
                            var text = title.map(Cell::text).orElse(file);
                            // A title of a form has one language: it stands for all of them.
                            speech.languages()
                                    .forEach(one -> name.put(one.tag(), text, name.place()));
                            return name;
                        });
    }
}
