package ua.mistok.app.journal;

import java.util.Optional;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.tally.Weeks;

/// Which responses are asked for.
///
/// @param from first week, as yyyyww
/// @param to last week; both are [Weeks#UNKNOWN] for responses without a date
public record ResponseFilter(String survey, int version, int from, int to) {

    boolean takes(StoredFact stored) {
        var week = isDated(stored.header()) ? Weeks.of(stored.header().hour()) : Weeks.UNKNOWN;
        return !stored.header().trial()
                && from <= week
                && week <= to
                && answers(stored)
                        .filter(answers -> answers.survey().equals(survey))
                        .filter(answers -> answers.version() == version)
                        .isPresent();
    }

    static boolean isDated(FactHeader header) {
        return header.clock() == FactHeader.Clock.SET;
    }

    static Optional<SurveyAnswered> answers(StoredFact stored) {
        return stored.fact()
                .filter(SurveyAnswered.class::isInstance)
                .map(SurveyAnswered.class::cast);
    }
}
