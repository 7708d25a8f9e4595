package ua.mistok.config.expr;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// What kind of value a name or an expression has.
public sealed interface Type {

    /// A value without codes.
    enum Plain implements Type {
        TEXT,
        NUMBER,
        TRUTH,
        DATE
    }

    /// One code out of several.
    record One(Set<String> codes) implements Type {
        public One {
            codes = Set.copyOf(codes);
        }
    }

    /// Any number of codes.
    record Many(Set<String> codes) implements Type {
        public Many {
            codes = Set.copyOf(codes);
        }
    }

    /// In a word, for an author.
    default String word() {
        return switch (this) {
            case Plain plain -> plain.name().toLowerCase(Locale.ROOT);
            case One(var codes) -> "one of " + new TreeSet<>(codes);
            case Many(var codes) -> "some of " + new TreeSet<>(codes);
        };
    }
}
