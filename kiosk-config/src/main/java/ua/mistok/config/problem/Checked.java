package ua.mistok.config.problem;

import java.util.List;
import java.util.function.Function;

/// Content that was read: good, perhaps with warnings, or bad, with every problem found.
public sealed interface Checked<T> {

    /// @param warnings holds no errors
    record Good<T>(T value, List<Problem> warnings) implements Checked<T> {
        public Good {
            warnings = List.copyOf(warnings);
            if (warnings.stream().anyMatch(Problem::isError)) {
                throw new IllegalArgumentException("good content has no errors");
            }
        }
    }

    /// @param problems holds at least one error
    record Bad<T>(List<Problem> problems) implements Checked<T> {
        public Bad {
            problems = List.copyOf(problems);
            if (problems.stream().noneMatch(Problem::isError)) {
                throw new IllegalArgumentException("bad content has an error");
            }
        }
    }

    static <T> Checked<T> good(T value) {
        return new Good<>(value, List.of());
    }

    /// Errors and warnings, as found.
    default List<Problem> problems() {
        return switch (this) {
            case Good<T>(var value, var warnings) -> warnings;
            case Bad<T>(var problems) -> problems;
        };
    }

    default <R> Checked<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Good<T>(var value, var warnings) -> new Good<>(change.apply(value), warnings);
            case Bad<T>(var problems) -> new Bad<>(problems);
        };
    }
}
