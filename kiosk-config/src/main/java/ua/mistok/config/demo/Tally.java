package ua.mistok.config.demo;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts, step by step, how a run goes.
final class Tally {

    private static final class Count {
        int attempts;
        int wrongTurns;
        int discarded;
        final Map<Rung, Integer> hints = new EnumMap<>(Rung.class);
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();

    void seen(Step step) {
        count(step);
    }

    void attempt(Step step) {
        count(step).attempts++;
    }

    void wrongTurn(Step step) {
        count(step).wrongTurns++;
    }

    void discarded(Step step) {
        count(step).discarded++;
    }

    void hint(Step step, Rung rung) {
        count(step).hints.merge(rung, 1, Integer::sum);
    }

    List<StepReport> reports() {
        return counts.entrySet().stream()
                .map(
                        entry -> {
                            var count = entry.getValue();
                            return new StepReport(
                                    entry.getKey(),
                                    count.attempts,
                                    count.wrongTurns,
                                    count.hints,
                                    count.discarded);
                        })
                .toList();
    }

    private Count count(Step step) {
        return counts.computeIfAbsent(step.id(), id -> new Count());
    }
}
