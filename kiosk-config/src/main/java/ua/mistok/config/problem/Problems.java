package ua.mistok.config.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Collects problems while content is read, so that an author sees all of them at once.
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Iterable<Problem> problems) {
        problems.forEach(found::add);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /// What was found so far, by place.
    public List<Problem> list() {
        return found.stream().sorted(Problem.BY_PLACE).toList();
    }

    /// Bad if an error was found; otherwise the value is made and is good.
    public <T> Checked<T> check(Supplier<T> value) {
        return hasErrors() ? new Checked.Bad<>(list()) : new Checked.Good<>(value.get(), list());
    }
}
