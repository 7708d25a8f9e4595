package ua.mistok.config.source;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// What readers ask a map for, written down while they read: names, forms, and what is required.
///
/// The readers are the only description of the files, so a schema for editors is made of what they
/// ask. Nobody watches in a running kiosk.
public final class Shape {

    /// What stands behind a name.
    public enum Form {
        TEXT,
        TEXTS,
        VALUE,
        VALUES,
        SLUG,
        NUMBER,
        FLAG,
        MAP,
        MAPS
    }

    static final ScopedValue<Function<String, Optional<Shape>>> WATCHER = ScopedValue.newInstance();

    private final Map<String, Name> names = new TreeMap<>();
    private boolean open;
    private int visits;

    /// Lets readers read, and writes down what they ask of each file.
    ///
    /// @param shapes by file name; empty for files that do not matter
    public static void watch(Function<String, Optional<Shape>> shapes, Runnable reading) {
        ScopedValue.where(WATCHER, shapes).run(reading);
    }

    /// Names and what they stand for; one name `*` where the file's author chooses the names.
    public Map<String, Name> names() {
        return Collections.unmodifiableMap(names);
    }

    /// Whether authors choose the names themselves.
    public boolean isOpen() {
        return open;
    }

    /// Whether no reader has ever done without.
    public boolean isRequired(String name) {
        return visits > 0 && names.containsKey(name) && name(name).demands == visits;
    }

    static Optional<Shape> of(String file) {
        return WATCHER.isBound() ? WATCHER.get().apply(file) : Optional.empty();
    }

    void visit() {
        visits++;
    }

    void choose() {
        open = true;
    }

    Name name(String name) {
        return names.computeIfAbsent(open ? "*" : name, _ -> new Name());
    }

    /// What was asked under one name.
    public static final class Name {

        private final Set<Form> forms = EnumSet.noneOf(Form.class);
        private final Set<String> constants = new LinkedHashSet<>();
        private final Shape inner = new Shape();
        private Optional<Bounds> bounds = Optional.empty();
        private boolean bounded = true;
        private int demands;
        private boolean free;

        public Set<Form> forms() {
            return Collections.unmodifiableSet(forms);
        }

        /// The only words that fit; empty where any do.
        public Set<String> constants() {
            return Collections.unmodifiableSet(constants);
        }

        /// Whether some reader takes any other word too.
        public boolean isFree() {
            return free;
        }

        /// Of a map or of each map of a list.
        public Shape inner() {
            return inner;
        }

        /// Of a number; empty where they depend on what else the file says.
        public Optional<Bounds> bounds() {
            return bounded ? bounds : Optional.empty();
        }

        void asked(Form form) {
            forms.add(form);
        }

        void freely() {
            free = true;
        }

        void demanded() {
            demands++;
        }

        void within(int least, int most) {
            var these = new Bounds(least, most);
            bounded = bounded && bounds.orElse(these).equals(these);
            bounds = Optional.of(these);
        }

        void oneOf(Set<String> known) {
            constants.addAll(known);
        }
    }

    /// The least and the most that a number may be.
    public record Bounds(int min, int max) {}
}
