package ua.mistok.config.story;

import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What can be wrong with a story beyond its form.
final class StoryProblem {

    private StoryProblem() {}

    static Problem personal(Place place) {
        return Problem.error(
                "personal",
                place,
                "Тут є щось схоже на телефон, пошту чи номер документа. Приберіть його.",
                "Something here looks like a telephone, an e-mail or a document's number."
                        + " Take it out.");
    }

    static Problem notAgreed(Place place) {
        return Problem.error(
                "not-agreed",
                place,
                "Спитайте згоди людини. Без неї історію не зберігаємо.",
                "Ask the person for consent. Without it a story is not kept.");
    }
}
