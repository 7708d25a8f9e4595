package ua.mistok.config.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.text.Language;
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
        return put(name, written(text));
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

    /// Plain where there is Ukrainian only, else by language, Ukrainian first.
    static Object written(LocalizedText text) {
        if (text.languages().size() == 1) {
            return text.in(Language.UKRAINIAN);
        }
        var byTag = new LinkedHashMap<String, String>();
        byTag.put(Language.UKRAINIAN.tag(), text.in(Language.UKRAINIAN));
        text.languages().forEach(language -> byTag.put(language.tag(), text.in(language)));
        return byTag;
    }
}
