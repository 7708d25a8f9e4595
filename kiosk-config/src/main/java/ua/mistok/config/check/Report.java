package ua.mistok.config.check;

import java.util.List;
import ua.mistok.config.problem.Problem;

/// What the checker read that is valid, and what is wrong.
///
/// @param problems in the order of their places
public record Report(
        List<Problem> problems,
        int packs,
        int services,
        int demos,
        int surveys,
        int lessons,
        int modes) {

    public Report {
        problems = List.copyOf(problems);
    }

    static Report of(Content content) {
        return new Report(
                content.problems(),
                content.packs().size(),
                (int) content.services().count(),
                (int) content.demos().count(),
                (int) content.surveys().count(),
                (int) content.lessons().count(),
                content.modes().size());
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
