package ua.mistok.app.classroom;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.fact.StepPlayed;
import ua.mistok.app.fact.StepPlayed.Flag;

/// The steps that one seat has played of an exercise, on one page after another. Guarded by its
/// class.
final class Played {

    private final Set<String> stuckAt = new HashSet<>();
    private Map<String, StepPlayed> steps = new LinkedHashMap<>();
    private Map<String, StepPlayed> earlier = Map.of();

    /// Another page goes on: what the last one has played stays played.
    void goOn() {
        earlier = new LinkedHashMap<>(steps);
    }

    /// @param told all that this page has played
    void tell(List<StepPlayed> told) {
        var all = new LinkedHashMap<>(earlier);
        told.forEach(step -> all.merge(step.step(), step, Played::sum));
        steps = all;
    }

    private static StepPlayed sum(StepPlayed one, StepPlayed more) {
        var flags = new HashSet<>(one.flags());
        flags.addAll(more.flags());
        return new StepPlayed(
                one.step(),
                one.attempts() + more.attempts(),
                one.hint() + more.hint(),
                one.where() + more.where(),
                one.show() + more.show(),
                one.done() + more.done(),
                one.wrongTurns() + more.wrongTurns(),
                flags);
    }

    void stuckAt(String step) {
        stuckAt.add(step);
    }

    /// How often help was asked for.
    int hints() {
        return steps.values().stream()
                .mapToInt(step -> step.hint() + step.where() + step.show() + step.done())
                .sum();
    }

    /// @param left the step on which the exercise was left, if it was
    List<StepPlayed> steps(Optional<String> left) {
        return steps.values().stream().map(step -> flagged(step, left)).toList();
    }

    private StepPlayed flagged(StepPlayed step, Optional<String> left) {
        var flags = new HashSet<>(step.flags());
        if (stuckAt.contains(step.step())) {
            flags.add(Flag.STUCK);
        }
        if (left.filter(step.step()::equals).isPresent()) {
            flags.add(Flag.LEFT_HERE);
        }
        return new StepPlayed(
                step.step(),
                step.attempts(),
                step.hint(),
                step.where(),
                step.show(),
                step.done(),
                step.wrongTurns(),
                flags);
    }
}
