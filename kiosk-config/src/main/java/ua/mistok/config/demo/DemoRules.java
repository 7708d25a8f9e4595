package ua.mistok.config.demo;

import java.util.List;
import ua.mistok.config.field.Guard;
import ua.mistok.config.source.SourceMap;

/// What must hold for a script as a whole (domain.md ).
final class DemoRules {

    private static final int FEWEST = 3;
    private static final Guard GUARD = Guard.FOR_CONTENT;

    private DemoRules() {}

    static void check(Demo demo, SourceMap script) {
        if (!demo.steps().isEmpty() && !(demo.steps().getLast() instanceof Step.Takeaways)) {
            script.problems().add(DemoProblem.NO_TAKEAWAYS.at(script.place("steps"), "takeaways"));
        }
        few(demo.mistakes(), "mistakes", script);
        few(demo.safety(), "safety", script);
        for (var beat : demo.beats()) {
            if (demo.steps().stream()
                    .noneMatch(step -> step.head().beat().filter(beat.id()::equals).isPresent())) {
                script.problems().add(DemoProblem.UNUSED_BEAT.at(script.place("beats"), beat.id()));
            }
        }
        for (var text : script.written()) {
            if (GUARD.inspect(text.text(), false).isPresent()) {
                script.problems().add(DemoProblem.COULD_BE_REAL.at(text.place(), ""));
            }
        }
    }

    /// at least three mistakes of beginners and three safety tips.
    private static void few(List<?> texts, String name, SourceMap script) {
        if (texts.size() < FEWEST) {
            script.problems().add(DemoProblem.TOO_FEW.at(script.place(name), name));
        }
    }
}
