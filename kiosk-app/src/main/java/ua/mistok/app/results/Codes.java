package ua.mistok.app.results;

import java.util.List;
import java.util.stream.IntStream;
import ua.mistok.config.survey.QuestionKind;
import ua.mistok.config.survey.QuestionKind.Consent;
import ua.mistok.config.survey.QuestionKind.Scale;

/// The answers that a question can have, where they are known before anybody answers.
final class Codes {

    private Codes() {}

    /// In the survey's order; none where numbers or days are typed.
    static List<String> of(QuestionKind kind) {
        return switch (kind) {
            case Scale scale -> values(scale);
            case Consent _ -> List.of(Consent.AGREED, Consent.REFUSED);
            default -> kind.codes();
        };
    }

    private static List<String> values(Scale scale) {
        return IntStream.rangeClosed(scale.from(), scale.to()).mapToObj(Integer::toString).toList();
    }
}
