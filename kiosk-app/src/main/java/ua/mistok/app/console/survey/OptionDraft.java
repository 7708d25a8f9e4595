package ua.mistok.app.console.survey;

import java.util.LinkedHashMap;
import java.util.Map;

/// One answer to choose, while somebody writes it.
final class OptionDraft {

    final String code;
    WordsDraft label = new WordsDraft();
    boolean last;
    boolean exclusive;
    boolean words;

    /// What the form has no control for: `then`, `service`, `opens`.
    private final Map<String, Object> rest = new LinkedHashMap<>();

    OptionDraft(String code) {
        this.code = code;
    }

    static OptionDraft of(Map<String, Object> tree) {
        var from = new Branch(tree);
        var option = new OptionDraft(from.text("code"));
        option.label = from.words("label");
        option.last = from.flag("last");
        option.exclusive = from.flag("exclusive");
        option.words = from.flag("words");
        option.rest.putAll(from.others());
        return option;
    }

    /// Forgets which question it leads to.
    void standAlone() {
        rest.remove("opens");
    }

    Map<String, Object> tree() {
        return new Branch()
                .put("code", code)
                .words("label", label)
                .flag("last", last)
                .flag("exclusive", exclusive)
                .flag("words", words)
                .putAll(rest)
                .tree();
    }
}
