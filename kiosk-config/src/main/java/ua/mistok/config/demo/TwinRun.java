package ua.mistok.config.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.config.demo.Twin.Part;

/// One visitor's search for the five signs. Knows no screen and no store.
public final class TwinRun {

    /// The name of the one step in what is noted of a run.
    private static final String STEP = "signs";

    private final Twin twin;
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> harmless = new LinkedHashSet<>();
    private final List<String> shown = new ArrayList<>();
    private Optional<Part> touched = Optional.empty();

    private TwinRun(Twin twin) {
        this.twin = twin;
    }

    public static TwinRun begin(Twin twin) {
        return new TwinRun(twin);
    }

    public Twin twin() {
        return twin;
    }

    /// Touches a part: it is found, or said to prove nothing.
    ///
    /// @throws IllegalArgumentException if the twin has no such part
    public void touch(String id) {
        var part =
                twin.findPart(id)
                        .orElseThrow(() -> new IllegalArgumentException("no part " + id + " here"));
        touched = Optional.of(part);
        (part.sign() ? found : harmless).add(id);
    }

    /// Shows one sign that has not been found; nothing once all are.
    public void showOne() {
        twin.parts().stream()
                .filter(part -> part.sign() && !isFound(part.id()))
                .findFirst()
                .ifPresent(
                        part -> {
                            shown.add(part.id());
                            touch(part.id());
                        });
    }

    /// What was touched last: the screen explains it.
    public Optional<Part> touched() {
        return touched;
    }

    public boolean isFound(String part) {
        return found.contains(part);
    }

    /// Whether a harmless part has been touched, and is explained already.
    public boolean isHarmless(String part) {
        return harmless.contains(part);
    }

    /// Signs found so far, those that were shown included.
    public int found() {
        return found.size();
    }

    /// Signs that the visitor found without being shown.
    public int foundAlone() {
        return found.size() - shown.size();
    }

    public boolean ended() {
        return found.size() == Twin.SIGNS;
    }

    /// How it went so far, as one step: a touch on something harmless is a wrong turn.
    public DemoReport report() {
        var hints = shown.isEmpty() ? Map.<Rung, Integer>of() : Map.of(Rung.DO, shown.size());
        var step = new StepReport(STEP, found.size() + harmless.size(), harmless.size(), hints, 0);
        return new DemoReport(ended(), List.of(step));
    }
}
