package ua.mistok.config.survey;

import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What holds of a survey once visitors have seen it.
public final class Published {

    private Published() {}

    /// A survey was changed under a version that had been shown already.
    public static Problem changed(Survey survey) {
        var id = survey.id().slug();
        var next = survey.version() + 1;
        return Problem.error(
                "survey-changed",
                new Place("surveys/" + id + ".yaml", 1, 1),
                "Опитування «%s» змінили, а версія та сама. Показуємо попереднє. Напишіть version: %d."
                        .formatted(id, next),
                "The survey “%s” was changed under the same version. The old one is shown. Write version: %d."
                        .formatted(id, next));
    }
}
