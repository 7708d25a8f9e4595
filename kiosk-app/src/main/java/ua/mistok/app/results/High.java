package ua.mistok.app.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.mistok.config.survey.QuestionKind;
import ua.mistok.config.survey.QuestionKind.Scale;

/// Which answers are told together as high: 7 to 10 of ten, 9 and 10 where people are asked whether
/// they recommend something, the upper two of any other scale (domain.md 4.0, rule 8).
final class High {

    /// From here one recommends neither for nor against (NPS).
    static final int PASSIVE = 7;

    /// From here one is confident; the figure that funders publish (decision 6).
    private static final int CONFIDENT = 7;

    private static final int PROMOTER = 9;
    private static final int TEN = 10;

    private High() {}

    /// The lowest high answer; none for a kind that has no high ones.
    static Optional<Integer> of(QuestionKind kind) {
        return kind instanceof Scale scale
                ? Optional.of(of(scale.style(), scale.to()))
                : Optional.empty();
    }

    private static int of(Scale.Style style, int to) {
        if (style == Scale.Style.NPS) {
            return PROMOTER;
        }
        return to == TEN ? CONFIDENT : to - 1;
    }

    /// The high answers, lowest first; none for a kind that has none.
    static List<String> codes(QuestionKind kind) {
        return kind instanceof Scale scale
                ? values(of(scale.style(), scale.to()), scale.to())
                : List.of();
    }

    /// Those who speak against it; none unless people are asked whether they recommend something.
    static List<String> detractors(QuestionKind kind) {
        return kind instanceof Scale scale && scale.style() == Scale.Style.NPS
                ? values(scale.from(), PASSIVE - 1)
                : List.of();
    }

    private static List<String> values(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }
}
