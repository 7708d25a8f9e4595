package ua.mistok.config.demo;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How one step went, in numbers; never what was typed.
///
/// @param attempts how often a visitor wanted to go on
/// @param wrongTurns wrong choices, unfit values, tries to go on too early
/// @param hints how often each rung was asked for
/// @param discarded how often the guard stepped in
public record StepReport(
        String step, int attempts, int wrongTurns, Map<Rung, Integer> hints, int discarded) {

    public StepReport {
        var copy = new EnumMap<Rung, Integer>(Rung.class);
        copy.putAll(hints);
        hints = Collections.unmodifiableMap(copy);
    }
}
