package ua.mistok.config.demo;

import java.util.Locale;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What can be wrong with a script. `{name}` is what the author wrote.
enum DemoProblem {
    DUPLICATE_ID(
            "Назва «{name}» уже є. Дайте іншу: назви кроків, полів і відповідей не повторюються.",
            "The id «{name}» is taken. Choose another: steps, fields and answers have ids of their"
                    + " own."),
    NO_STEPS(
            "У вправі немає кроків. Додайте перший: - id: intro",
            "The demo has no steps. Add the first one: - id: intro"),
    NO_FIELDS(
            "Тут немає жодного поля. Додайте: - id: name",
            "There is no field here. Add: - id: name"),
    UNKNOWN_BEAT(
            "Відрізка шляху «{name}» немає. Назвіть його у beats.",
            "There is no beat «{name}». Name it under beats."),
    UNUSED_BEAT(
            "Відрізок «{name}» не має кроків. Приберіть його або додайте крок.",
            "The beat «{name}» has no steps. Remove it or add a step."),
    NO_RIGHT_OPTION(
            "Жодна відповідь не веде далі. Додайте right: true хоча б одній.",
            "No answer leads on. Give right: true to one of them."),
    UNKNOWN_OPTION(
            "Правильної відповіді «{name}» тут немає.", "There is no right answer «{name}» here."),
    UNKNOWN_FIELD(
            "Поля «{name}» раніше не було. Назвіть поле з попереднього кроку.",
            "There was no field «{name}» before. Name a field of an earlier step."),
    SAMPLE_REFUSED(
            "Зразок «{name}» не пасує до свого поля. Виправте зразок або межі.",
            "The sample «{name}» does not fit its own field. Mend the sample or the bounds."),
    NOTHING_PLANTED(
            "«{name}» — це правильне значення, помилку не закладено.",
            "«{name}» is the right value: nothing is planted."),
    COULD_BE_REAL(
            "Це число може належати справжній людині. Візьміть навчальне, зразок: 9999900020.",
            "This number could be a real person's. Take a practice one, a sample: 9999900020."),
    NO_TAKEAWAYS(
            "Останній крок має бути підсумком: kind: takeaways.",
            "The last step must say what to remember: kind: takeaways."),
    NOT_AN_ADDRESS(
            "«{name}» не схоже на адресу. Зразок: https://portal.pfu.gov.ua",
            "«{name}» is no address. A sample: https://portal.pfu.gov.ua"),
    TOO_FEW("«{name}»: треба щонайменше три.", "«{name}»: at least three are needed."),
    NOT_FIVE_SIGNS(
            "Ознак обману має бути п’ять, а тут {name}. Додайте sign: до частини.",
            "There must be five signs of fraud, and here are {name}. Give sign: to a part."),
    SIGN_OR_FINE(
            "Частина «{name}» має пояснювати одне: sign (чому це обман) або fine (чому це нічого не"
                    + " доводить).",
            "The part «{name}» must explain one thing: sign (why it is fraud) or fine (why it"
                    + " proves nothing).");

    private final String ukrainian;
    private final String english;

    DemoProblem(String ukrainian, String english) {
        this.ukrainian = ukrainian;
        this.english = english;
    }

    Problem at(Place place, String name) {
        return Problem.error(
                name().toLowerCase(Locale.ROOT).replace('_', '-'),
                place,
                ukrainian.replace("{name}", name),
                english.replace("{name}", name));
    }
}
