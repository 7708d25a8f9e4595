package ua.mistok.config.mode;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import ua.mistok.config.mode.SurveyOffer.Occasion;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;

/// Reads which survey a mode asks, and when.
///
/// @param references takes what is named in vain
record SurveyOfferReader(OnShelf shelf, Problems references) {

    SurveyOffer read(SourceMap map) {
        var id = new SurveyId(map.requiredSlug("survey"));
        var when = map.one("when", Occasion.class, Occasion.AFTER_DEMO);
        var label = map.optionalText("label");
        var given = new HashMap<String, String>();
        var survey = shelf.surveys().get(id);
        if (survey == null) {
            references.add(
                    ModeProblem.notOnTheShelf(
                            map.place("survey"),
                            id.slug(),
                            shelf.surveys().keySet().stream()
                                    .map(SurveyId::slug)
                                    .collect(Collectors.toSet())));
        }
        map.optionalMap("given").ifPresent(told -> given(told, given));
        if (survey != null && !isGivenAll(survey, given)) {
            map.problems().add(ModeProblem.givenValues(map.place("given"), samples(survey)));
        }
        map.end();
        return new SurveyOffer(id, when, label, given);
    }

    private static void given(SourceMap told, Map<String, String> given) {
        told.names().forEach(name -> given.put(name, told.requiredString(name)));
        told.end();
    }

    private static boolean isGivenAll(Survey survey, Map<String, String> given) {
        return survey.given().keySet().equals(given.keySet())
                && survey.given().entrySet().stream()
                        .allMatch(name -> name.getValue().contains(given.get(name.getKey())));
    }

    /// `phase: before | after`.
    private static String samples(Survey survey) {
        return survey.given().isEmpty()
                ? "—"
                : survey.given().entrySet().stream()
                        .map(name -> name.getKey() + ": " + String.join(" | ", name.getValue()))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
