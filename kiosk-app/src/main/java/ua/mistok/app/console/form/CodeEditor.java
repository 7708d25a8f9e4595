package ua.mistok.app.console.form;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.text.Language;

/// A text of a content file: its problems stand at their lines, and words are offered while one
/// types. CodeMirror in the browser, which is loaded when somebody opens the first text.
@Tag("mistok-code")
@JsModule("./kiosk/code.ts")
@NpmPackage(value = "codemirror", version = "6.0.2")
@NpmPackage(value = "@codemirror/autocomplete", version = "6.20.4")
@NpmPackage(value = "@codemirror/lang-yaml", version = "6.1.3")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/lint", version = "6.9.8")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@lezer/highlight", version = "1.2.5")
public final class CodeEditor extends AbstractSinglePropertyField<CodeEditor, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// What the editor says itself, by its own English words for it.
    private static final Map<String, String> SAID =
            Map.ofEntries(
                    Map.entry("Find", "console.code.find"),
                    Map.entry("Replace", "console.code.replace-by"),
                    Map.entry("next", "console.code.next"),
                    Map.entry("previous", "console.code.previous"),
                    Map.entry("all", "console.code.all"),
                    Map.entry("match case", "console.code.match-case"),
                    Map.entry("by word", "console.code.by-word"),
                    Map.entry("regexp", "console.code.regexp"),
                    Map.entry("replace", "console.code.replace"),
                    Map.entry("replace all", "console.code.replace-all"),
                    Map.entry("close", "console.code.close"),
                    Map.entry("Fold line", "console.code.fold"),
                    Map.entry("Unfold line", "console.code.unfold"),
                    Map.entry("folded code", "console.code.folded"),
                    Map.entry("unfold", "console.code.unfold"),
                    Map.entry("Completions", "console.code.completions"),
                    Map.entry("Diagnostics", "console.code.problems"),
                    Map.entry("No diagnostics", "console.code.no-problems"));

    /// A problem at its place; lines and columns from 1, 0 for the whole.
    private record Mark(int line, int column, boolean error, String words) {}

    /// @param label for a screen reader
    /// @param schema JSON Schema of the file
    /// @param words by their key
    /// @param known values by the name that they may stand at
    public CodeEditor(
            String label,
            String schema,
            UnaryOperator<String> words,
            Map<String, List<String>> known) {
        super("value", "", false);
        getElement().setProperty("label", label);
        getElement().setProperty("schema", schema);
        getElement().setProperty("known", JSON.writeValueAsString(known));
        var said = new TreeMap<String, String>();
        SAID.forEach((english, key) -> said.put(english, words.apply(key)));
        getElement().setProperty("phrases", JSON.writeValueAsString(said));
    }

    /// Shows what is wrong with the text of the moment.
    public void mark(List<Problem> problems, Language language) {
        var marks =
                problems.stream()
                        .map(
                                problem ->
                                        new Mark(
                                                problem.place().line(),
                                                problem.place().column(),
                                                problem.isError(),
                                                problem.words().in(language)))
                        .toList();
        getElement().setProperty("marks", JSON.writeValueAsString(marks));
    }

    /// Leads to a line.
    ///
    /// @param line from 1
    public void goTo(int line) {
        getElement().callJsFunction("goTo", line);
    }
}
