package ua.mistok.app.wish;

import java.util.List;
import java.util.Optional;
import ua.mistok.config.problem.Problem;

/// Whether something can be run.
///
/// @param code why not, as a slug; empty where it can
/// @param problems in the words of content: what is wrong, or only worth a look
public record Verdict(Optional<String> code, List<Problem> problems) {

    static final Verdict FINE = new Verdict(Optional.empty(), List.of());

    public Verdict {
        problems = List.copyOf(problems);
    }

    static Verdict bad(String code) {
        return new Verdict(Optional.of(code), List.of());
    }

    public boolean isFine() {
        return code.isEmpty();
    }
}
