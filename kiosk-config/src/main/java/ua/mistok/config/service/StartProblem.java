package ua.mistok.config.service;

import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What can be wrong with the questions of «З чого почати».
final class StartProblem {

    private StartProblem() {}

    static Problem manyQuestions(Place place) {
        return Problem.error(
                "too-many-questions",
                place,
                "«З чого почати» ставить щонайбільше три запитання. Приберіть зайві.",
                "“Where to begin” asks at most three questions. Take some out.");
    }

    static Problem fewOptions(Place place) {
        return Problem.error(
                "too-few-options",
                place,
                "Запитання потребує щонайменше двох відповідей.",
                "A question needs at least two answers.");
    }

    static Problem twice(Place place, String id) {
        return Problem.error(
                "id-twice",
                place,
                "«" + id + "» вже є вище. Дайте інший id.",
                "“" + id + "” is already above. Give another id.");
    }
}
