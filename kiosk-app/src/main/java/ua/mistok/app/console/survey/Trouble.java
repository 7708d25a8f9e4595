package ua.mistok.app.console.survey;

import java.util.List;
import ua.mistok.app.workshop.SurveyWorkshop;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.survey.SurveyId;

/// A problem of what is being written, with its place in the form.
record Trouble(Place at, Problem problem) {

    /// English words that are there already do no harm.
    private static final String MORE_WORDS = "unpromised-language";

    /// Everything that the checker says, in the order of the form.
    static List<Trouble> all(SurveyDraft draft) {
        var text = draft.write();
        return SurveyWorkshop.check(new SurveyId(draft.id), text).problems().stream()
                .filter(problem -> !problem.code().equals(MORE_WORDS))
                .sorted(Problem.BY_PLACE)
                .map(problem -> new Trouble(Place.of(problem, text), problem))
                .toList();
    }

    boolean isError() {
        return problem.isError();
    }
}
