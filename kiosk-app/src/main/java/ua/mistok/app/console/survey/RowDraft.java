package ua.mistok.app.console.survey;

import java.util.Map;

/// One row of a matrix, while somebody writes it.
final class RowDraft {

    final String id;
    WordsDraft text = new WordsDraft();

    RowDraft(String id) {
        this.id = id;
    }

    static RowDraft of(Map<String, Object> tree) {
        var from = new Branch(tree);
        var row = new RowDraft(from.text("id"));
        row.text = from.words("text");
        return row;
    }

    Map<String, Object> tree() {
        return new Branch().put("id", id).words("text", text).tree();
    }
}
