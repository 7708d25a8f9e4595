package ua.mistok.config.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.source.SourceText;
import ua.mistok.config.text.LocalizedText;

/// Names and values of a content file, in the order in which they are put.
final class Tree {

    private final Map<String, Object> names = new LinkedHashMap<>();

    Map<String, Object> names() {
        return names;
    }

    Tree put(String name, Object value) {
        names.put(name, value);
        return this;
    }

    Tree flag(String name, boolean isSet) {
        return isSet ? put(name, true) : this;
    }

    Tree list(String name, List<Map<String, Object>> list) {
        return list.isEmpty() ? this : put(name, list);
    }

    Tree text(String name, LocalizedText text) {
        return put(name, SourceText.of(text));
    }

    /// @param usual what stands for nothing being written
    Tree condition(String name, Expression condition, Expression usual) {
        if (condition.equals(usual)) {
            return this;
        }
        return condition.equals(Expression.ALWAYS)
                ? put(name, true)
                : put(name, condition.toString());
    }
}
