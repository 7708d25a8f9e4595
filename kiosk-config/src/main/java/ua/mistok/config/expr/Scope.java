package ua.mistok.config.expr;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The names that an expression may use at its place, with their types.
public record Scope(Map<String, Type> names) {

    public static final Scope EMPTY = new Scope(Map.of());

    /// The name of the value that a constraint is about.
    public static final String SELF = ".";

    public Scope {
        names = Map.copyOf(names);
    }

    public Optional<Type> find(String name) {
        return Optional.ofNullable(names.get(name));
    }

    public Scope with(String name, Type type) {
        var more = new TreeMap<>(names);
        more.put(name, type);
        return new Scope(more);
    }
}
