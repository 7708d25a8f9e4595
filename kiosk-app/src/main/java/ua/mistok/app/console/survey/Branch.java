package ua.mistok.app.console.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A map of a content file, read name by name or written name by name. What is empty is not
/// written.
final class Branch {

    private final Map<String, Object> tree;
    private final Set<String> read = new HashSet<>();

    Branch() {
        this(new LinkedHashMap<>());
    }

    /// @param tree as [PlainTree] reads it
    Branch(Map<String, Object> tree) {
        this.tree = tree;
    }

    // ── reading ─────────────────────────────────────────────────────────

    boolean has(String name) {
        return tree.containsKey(name);
    }

    private Object value(String name) {
        read.add(name);
        return tree.getOrDefault(name, "");
    }

    String text(String name) {
        return value(name) instanceof String text ? text : "";
    }

    boolean flag(String name) {
        return text(name).equals("true");
    }

    /// The default where there is no such whole number.
    int number(String name, int otherwise) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    WordsDraft words(String name) {
        return WordsDraft.of(value(name));
    }

    Map<String, Object> map(String name) {
        return asMap(value(name));
    }

    List<Map<String, Object>> maps(String name) {
        var maps = new ArrayList<Map<String, Object>>();
        if (value(name) instanceof List<?> list) {
            list.forEach(each -> maps.add(asMap(each)));
        }
        return maps;
    }

    List<String> texts(String name) {
        return value(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private static Map<String, Object> asMap(Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> names) {
            names.forEach((name, of) -> map.put(name.toString(), of));
        }
        return map;
    }

    /// What was not asked for.
    Map<String, Object> others() {
        var others = new LinkedHashMap<>(tree);
        others.keySet().removeAll(read);
        return others;
    }

    // ── writing ─────────────────────────────────────────────────────────

    Map<String, Object> tree() {
        return tree;
    }

    /// A whole number is written as one.
    Branch put(String name, String text) {
        if (!text.isBlank()) {
            tree.put(
                    name,
                    text.matches("-?(0|[1-9][0-9]{0,8})") ? (Object) Integer.valueOf(text) : text);
        }
        return this;
    }

    Branch flag(String name, boolean isSet) {
        if (isSet) {
            tree.put(name, true);
        }
        return this;
    }

    Branch words(String name, WordsDraft words) {
        words.value().ifPresent(value -> tree.put(name, value));
        return this;
    }

    Branch list(String name, List<?> list) {
        if (!list.isEmpty()) {
            tree.put(name, list);
        }
        return this;
    }

    Branch putAll(Map<String, Object> others) {
        tree.putAll(others);
        return this;
    }
}
