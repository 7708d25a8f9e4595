package ua.mistok.config.demo;

import java.util.Optional;
import java.util.TreeMap;
import ua.mistok.config.expr.Scope;
import ua.mistok.config.expr.Type;

/// Names by which a condition of a script asks how the run goes.
///
/// `wrong_turns` counts all wrong turns so far, `score` is the share of steps done without one in
/// per cent, and `<step>_wrong_turns` and `<step>_attempts` count those of one step before.
enum Counted {
    WRONG_TURNS("_wrong_turns"),
    ATTEMPTS("_attempts");

    static final String ALL_WRONG_TURNS = "wrong_turns";
    static final String SCORE = "score";

    private final String ending;

    Counted(String ending) {
        this.ending = ending;
    }

    static Scope ofTheRun() {
        return Scope.EMPTY.with(ALL_WRONG_TURNS, Type.Plain.NUMBER).with(SCORE, Type.Plain.NUMBER);
    }

    /// What may be asked once the step is behind.
    static Scope ofStep(Scope scope, String step) {
        var names = new TreeMap<>(scope.names());
        for (var counted : values()) {
            names.put(step + counted.ending, Type.Plain.NUMBER);
        }
        return new Scope(names);
    }

    /// The step that the name asks about, if it asks for this.
    Optional<String> step(String name) {
        return name.endsWith(ending)
                ? Optional.of(name.substring(0, name.length() - ending.length()))
                : Optional.empty();
    }

    /// Whether no step, field or answer may be called so.
    static boolean isTaken(String id) {
        return id.equals(ALL_WRONG_TURNS)
                || id.equals(SCORE)
                || WRONG_TURNS.step(id).isPresent()
                || ATTEMPTS.step(id).isPresent();
    }
}
