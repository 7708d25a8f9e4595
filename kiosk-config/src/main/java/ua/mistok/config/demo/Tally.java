package ua.mistok.config.demo;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import ua.mistok.config.expr.Value;

/// Counts, step by step, how a run goes. What was undone stays counted.
final class Tally {

    private static final int WHOLE = 100;

    private static final class Count {
        final Step step;
        int attempts;
        int wrongTurns;
        int discarded;
        final Map<Rung, Integer> hints = new EnumMap<>(Rung.class);

        Count(Step step) {
            this.step = step;
        }

        StepReport report() {
            return new StepReport(step.id(), attempts, wrongTurns, hints, discarded);
        }
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
        return counts.values().stream().map(Count::report).toList();
    }

    /// How the steps went that ask for something.
    Result result() {
        var asked = counts.values().stream().filter(count -> count.step.asks()).toList();
        return new Result(
                asked.size(),
                asked.stream()
                        .filter(count -> count.wrongTurns > 0)
                        .map(count -> count.step)
                        .toList());
    }

    /// The value of a [Counted] name; nothing for any other.
    Value value(String name) {
        return switch (name) {
            case Counted.ALL_WRONG_TURNS ->
                    amount(counts.values().stream().mapToInt(count -> count.wrongTurns).sum());
            case Counted.SCORE -> amount(score());
            default ->
                    of(name, Counted.WRONG_TURNS, count -> count.wrongTurns)
                            .or(() -> of(name, Counted.ATTEMPTS, count -> count.attempts))
                            .orElse(Value.NOTHING);
        };
    }

    private int score() {
        var result = result();
        return result.asked() == 0 ? WHOLE : result.clean() * WHOLE / result.asked();
    }

    private Optional<Value> of(String name, Counted what, ToIntFunction<Count> number) {
        return what.step(name)
                .map(step -> Optional.ofNullable(counts.get(step)))
                .map(found -> amount(found.map(count -> number.applyAsInt(count)).orElse(0)));
    }

    private static Value amount(int number) {
        return new Value.Amount(number);
    }

    private Count count(Step step) {
        return counts.computeIfAbsent(step.id(), id -> new Count(step));
    }
}
