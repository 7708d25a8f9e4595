package ua.mistok.config.survey;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What can be wrong with a survey beyond its form.
final class SurveyProblem {

    /// Codes of rules that do not change what is read: a survey that was published before there
    /// were such rules can still be understood.
    static final Set<String> OF_ASKING =
            Set.of(
                    "unknown-pipe",
                    "groups-stay-apart",
                    "groups-twice",
                    "groups-of-options",
                    "groups-lead-nowhere",
                    "group-of-everybody",
                    "room-for-a-phone",
                    "words-stay-apart");

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

    static Problem fiveLabels(Place place) {
        return Problem.error(
                "five-labels",
                place,
                "Тут кожне число з п’яти має підпис: від 1 до 5.",
                "Each of the five numbers needs its label here: 1 to 5.");
    }

    static Problem bounds(Place place) {
        return Problem.error(
                "bounds",
                place,
                "Найбільше не може бути меншим за найменше. Поміняйте їх.",
                "The most cannot be less than the least. Swap them.");
    }

    static Problem notANumber(Place place) {
        return Problem.error(
                "not-a-number",
                place,
                "Тут потрібне число. Зразок: 12.5",
                "A number is needed here. A sample: 12.5");
    }

    static Problem notADate(Place place) {
        return Problem.error(
                "not-a-date",
                place,
                "Напишіть дату так: 2026-11-23.",
                "Write the date like this: 2026-11-23.");
    }

    static Problem secondSection(Place place, String id) {
        return Problem.error(
                "section-twice",
                place,
                "Розділ «" + id + "» уже є вище. Дайте цьому інший id.",
                "There is a section “" + id + "” above. Give this one another id.");
    }

    static Problem noRow(Place place) {
        return Problem.error(
                "no-row",
                place,
                "У таблиці немає жодного рядка. Додайте його під rows:.",
                "The matrix has no row. Add one under rows:.");
    }

    static Problem matrixOf(Place place) {
        return Problem.error(
                "matrix-of",
                place,
                "Рядок таблиці відповідають одним дотиком: scale, smiley, agreement, nps, single.",
                "A row of a matrix takes one touch: scale, smiley, agreement, nps, single.");
    }

    static Problem noValue(Place place) {
        return Problem.error(
                "no-value",
                place,
                "Перелічіть значення. Зразок: values: [before, after]",
                "List the values. A sample: values: [before, after]");
    }

    static Problem constraintAndMessage(Place place) {
        return Problem.error(
                "constraint-and-message",
                place,
                "Умова constraint і пояснення message потрібні разом, і лише для відповідей.",
                "A constraint and its message go together, and only with an answer.");
    }

    static Problem unknownPipe(Place place, String name, Set<String> known) {
        var list = known.isEmpty() ? "—" : String.join(", ", new TreeSet<>(known));
        return Problem.error(
                "unknown-pipe",
                place,
                "Відповіді «" + name + "» вище немає. Є: " + list + ".",
                "There is no answer “" + name + "” above. Known: " + list + ".");
    }

    static Problem groupsAreFree(Place place) {
        return Problem.error(
                "groups-are-free",
                place,
                "Запитання про групи людей не буває обов’язковим. Приберіть required.",
                "A question about groups of people is never required. Remove required.");
    }

    static Problem groupsStayApart(Place place, String name) {
        return Problem.error(
                "groups-stay-apart",
                place,
                "«" + name + "» — про групи людей: звідси на неї не посилаються. Приберіть її.",
                "“" + name + "” is about groups of people: nothing here may use it. Remove it.");
    }

    static Problem secondGroups(Place place, String first) {
        return Problem.error(
                "groups-twice",
                place,
                "Про групи людей уже питає «" + first + "». Залиште apart лише там.",
                "“" + first + "” asks about groups of people already. Leave apart there only.");
    }

    static Problem groupsOfOptions(Place place) {
        return Problem.error(
                "groups-of-options",
                place,
                "Групи людей — це варіанти: apart буває лише в single і multi.",
                "Groups of people are options: apart goes with single and multi only.");
    }

    static Problem groupsLeadNowhere(Place place) {
        return Problem.error(
                "groups-lead-nowhere",
                place,
                "Відкрита картка видала б групу. Приберіть service й opens.",
                "A card that is opened would tell the group. Remove service and opens.");
    }

    static Problem groupOfEverybody(Place place, String code) {
        return Problem.error(
                "group-of-everybody",
                place,
                "Кодом «" + code + "» рахують усіх, хто відповів. Дайте групі інший код.",
                "“" + code + "” counts everybody who answered. Give the group another code.");
    }

    static Problem roomForAPhone(Place place, BigDecimal widest) {
        return Problem.error(
                "room-for-a-phone",
                place,
                "Сюди вміститься номер телефону. Найбільше можна " + widest + ".",
                "A phone number would fit here. The most that is allowed is " + widest + ".");
    }

    static Problem wordsStayApart(Place place, String name) {
        return Problem.error(
                "words-stay-apart",
                place,
                "«" + name + "» — власні слова: обчислення їх не зберігає. Приберіть їх.",
                "“" + name + "” is words of one’s own: no calculation stores it. Remove it.");
    }

    static Problem wordsAreOff(Place place) {
        return Problem.error(
                "words-are-off",
                place,
                "Тут можна писати своїми словами. Додайте words: true, якщо так і треба.",
                "Words of one’s own are asked for here. Add words: true if that is meant.");
    }
}
