package ua.mistok.config.survey;

import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What can be wrong with a survey beyond its form.
final class SurveyProblem {

    private SurveyProblem() {}

    static Problem noQuestion(Place place) {
        return Problem.error(
                "no-question",
                place,
                "В опитуванні немає жодного запитання. Додайте його під questions:.",
                "The survey has no question. Add one under questions:.");
    }

    static Problem secondQuestion(Place place, String id) {
        return Problem.error(
                "question-twice",
                place,
                "Запитання «" + id + "» уже є вище. Дайте цьому інший id.",
                "There is a question “" + id + "” above. Give this one another id.");
    }

    static Problem secondOption(Place place, String code) {
        return Problem.error(
                "option-twice",
                place,
                "Варіант із кодом «" + code + "» уже є. Дайте цьому інший код.",
                "There is an option with the code “" + code + "”. Give this one another code.");
    }

    static Problem tooFewOptions(Place place) {
        return Problem.error(
                "too-few-options",
                place,
                "Обирати треба щонайменше з двох варіантів.",
                "A choice needs at least two options.");
    }

    static Problem scaleLabels(Place place, int from, int to) {
        return Problem.error(
                "scale-labels",
                place,
                "Підпишіть обидва кінці шкали (" + from + " і " + to + ") або кожне її число.",
                "Label both ends of the scale (" + from + " and " + to + ") or each number of it.");
    }

    static Problem facesForFive(Place place) {
        return Problem.error(
                "faces-for-five",
                place,
                "Обличчя є лише для шкали з п’яти підписаних чисел: from: 1, to: 5.",
                "There are faces only for a scale of five labelled numbers: from: 1, to: 5.");
    }

    static Problem neverAsked(Place place) {
        return Problem.error(
                "never-asked",
                place,
                "За жодної відповіді це запитання не поставлять. Виправте relevant.",
                "No answer leads to this question. Mend its relevant.");
    }
}
