package ua.mistok.config.check;

import java.util.List;
import ua.mistok.config.problem.Problem;

/// What the checker read and what is wrong in it.
///
/// @param problems in the order of their places
public record Report(
        List<Problem> problems, int packs, int services, int demos, int surveys, int modes) {

    public Report {
        problems = problems.stream().sorted(Problem.BY_PLACE).toList();
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
