package ua.mistok.app.xlsform;

import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What may be wrong in a workbook, beyond what may be wrong in any survey.
final class FormProblem {

    private FormProblem() {}

    static Problem notAWorkbook(Place place) {
        return Problem.error(
                "not-a-workbook",
                place,
                "Це не книга XLSX або її записано не до кінця. Збережіть таблицю ще раз як .xlsx без"
                        + " пароля.",
                "This is not an XLSX workbook, or only half of one. Save the table again as .xlsx"
                        + " with no password.");
    }

    static Problem macros(Place place) {
        return Problem.error(
                "workbook-macros",
                place,
                "У книзі є макроси. Збережіть її як .xlsx без макросів.",
                "The workbook holds macros. Save it as .xlsx with no macros.");
    }

    static Problem tooLarge(Place place) {
        return Problem.error(
                "workbook-too-large",
                place,
                "Книга завелика: до 10 МБ, а розпакована — до 40 МБ і 300 частин. Видаліть зайві"
                        + " аркуші, рисунки та порожні рядки.",
                "The workbook is too large: at most 10 MB, and 40 MB in 300 parts unpacked. Delete"
                        + " needless sheets, pictures and empty rows.");
    }

    static Problem noSheet(Place place, String sheet) {
        return Problem.error(
                "sheet-missing",
                place,
                "Бракує аркуша «" + sheet + "».",
                "The sheet «" + sheet + "» is missing.");
    }

    static Problem tooManyRows(Place place) {
        return Problem.error(
                "sheet-too-long",
                place,
                "Забагато рядків: має бути до " + BookReader.MOST_ROWS + ".",
                "Too many rows: at most " + BookReader.MOST_ROWS + ".");
    }

    static Problem tooManyColumns(Place place) {
        return Problem.error(
                "sheet-too-wide",
                place,
                "Забагато стовпців: має бути до " + BookReader.MOST_COLUMNS + ".",
                "Too many columns: at most " + BookReader.MOST_COLUMNS + ".");
    }

    static Problem controlCharacter(Place place) {
        return Problem.error(
                "cell-control-character",
                place,
                "У клітинці є невидимий керівний знак. Надрукуйте текст наново.",
                "The cell holds an invisible control character. Type the text again.");
    }

    static Problem tooLong(Place place) {
        return Problem.error(
                "cell-too-long",
                place,
                "Текст задовгий: має бути до " + BookReader.LONGEST + " знаків.",
                "The text is too long: at most " + BookReader.LONGEST + " characters.");
    }

    static Problem formula(Place place) {
        return Problem.warning(
                "cell-formula",
                place,
                "Тут формула. Узято її збережене значення.",
                "This is a formula. Its saved value was taken.");
    }

    static Problem brokenCell(Place place) {
        return Problem.error(
                "cell-error",
                place,
                "У клітинці помилка обчислення. Впишіть значення.",
                "The cell holds an error of calculation. Write a value.");
    }

    static Problem secondColumn(Place place, String name) {
        return Problem.error(
                "column-twice",
                place,
                "Стовпець «" + name + "» уже є.",
                "There is a column «" + name + "» already.");
    }

    static Problem unknownColumn(Place place, String name) {
        return Problem.warning(
                "column-unknown",
                place,
                "Стовпця «" + name + "» термінал не знає. Його пропущено.",
                "The kiosk does not know the column «" + name + "». It is left out.");
    }

    static Problem unsupported(Place place, String what) {
        return Problem.error(
                "form-unsupported",
                place,
                "«" + what + "» термінал не підтримує. Приберіть це або запитайте інакше.",
                "«" + what + "» is not supported by the kiosk. Remove it or ask in another way.");
    }

    static Problem leftOut(Place place, String what) {
        return Problem.warning(
                "form-left-out",
                place,
                "«" + what + "»: термінал цього не робить, це пропущено.",
                "«" + what + "»: the kiosk does no such thing, it is left out.");
    }

    static Problem unknownType(Place place, String type) {
        return Problem.error(
                "type-unknown",
                place,
                "Тип «" + type + "» невідомий. Зразки: select_one LIST, text, integer, note.",
                "The type «" + type + "» is not known. Samples: select_one LIST, text, integer.");
    }

    static Problem noList(Place place, String list) {
        return Problem.error(
                "list-missing",
                place,
                "Списку «" + list + "» немає на аркуші choices.",
                "There is no list «" + list + "» on the sheet choices.");
    }

    static Problem renamed(Place place, String name, String now) {
        return Problem.warning(
                "name-changed",
                place,
                "Назву «" + name + "» змінено на «" + now + "», і всюди, де на неї посилаються.",
                "The name «"
                        + name
                        + "» is now «"
                        + now
                        + "», wherever it is referred to as well.");
    }

    static Problem language(Place place, String name) {
        return Problem.error(
                "language-unknown",
                place,
                "Мова стовпця «" + name + "» невідома. Зразок: label::Українська (uk)",
                "The language of the column «"
                        + name
                        + "» is not known. A sample: label::English"
                        + " (en)");
    }

    static Problem takenAsUkrainian(Place place, String name) {
        return Problem.warning(
                "language-taken",
                place,
                "Стовпець «" + name + "» без мови. Узято як українську.",
                "The column «" + name + "» names no language. It is taken as Ukrainian.");
    }

    static Problem groups(Place place) {
        return Problem.error(
                "form-groups",
                place,
                "Групи не збігаються: кожна має begin_group і end_group, а в групі може бути лише"
                        + " матриця.",
                "Groups do not match: each has begin_group and end_group, and only a matrix may"
                        + " stand within a group.");
    }

    static Problem outside(Place place) {
        return Problem.error(
                "question-after-group",
                place,
                "Після групи запитання теж мають бути в групі. Додайте begin_group перед цим рядком.",
                "After a group questions must be in a group too. Put begin_group before this row.");
    }

    static Problem rowOfMatrix(Place place) {
        return Problem.error(
                "matrix-row",
                place,
                "У рядках матриці тип, список і required мають бути однакові.",
                "Rows of a matrix must have the same type, list and required.");
    }

    static Problem choiceName(Place place, String name) {
        return Problem.error(
                "scale-choices",
                place,
                "Відповіді шкали мають називатися числами поспіль, від 0 або 1: «" + name + "».",
                "Choices of a scale must be named by numbers in a row, from 0 or 1: «"
                        + name
                        + "».");
    }

    static Problem step(Place place, String parameters) {
        return Problem.error(
                "range-parameters",
                place,
                "Шкала — це цілі числа від 0 або 1 до щонайбільше 10, зразок: start=0 end=10 step=1."
                        + " Тут: «"
                        + parameters
                        + "».",
                "A scale is whole numbers from 0 or 1 to at most 10, a sample: start=0 end=10 step=1."
                        + " Here: «"
                        + parameters
                        + "».");
    }

    static Problem endsWithoutWords(Place place) {
        return Problem.error(
                "range-labels",
                place,
                "Шкалі потрібні слова для обох кінців: назвіть у стовпці mistok_labels список із"
                        + " відповідями, названими числами.",
                "A scale needs words for both ends: name in the column mistok_labels a list whose"
                        + " choices are named by numbers.");
    }

    static Problem version(Place place, String version) {
        return Problem.warning(
                "version-taken",
                place,
                "Версія має бути числом від 1 до 9999, а тут «" + version + "». Узято 1.",
                "A version is a number from 1 to 9999, here it is «" + version + "». Taken as 1.");
    }

    static Problem wordsAsked(Place place) {
        return Problem.warning(
                "words-asked",
                place,
                "Тут просять власні слова. Термінал питає про них лише там, де бібліотека це"
                        + " увімкнула.",
                "This asks for words of one’s own. The kiosk asks only where the library has"
                        + " switched that on.");
    }

    static Problem fromNought(Place place) {
        return Problem.warning(
                "number-from-nought",
                place,
                "Найменшого числа не названо: узято 0. Зразок обмеження: . >= -5 and . <= 40",
                "No smallest number is named: taken as 0. A sample: . >= -5 and . <= 40");
    }
}
