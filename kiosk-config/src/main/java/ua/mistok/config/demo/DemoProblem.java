package ua.mistok.config.demo;

import java.util.Locale;
import java.util.Optional;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Severity;
import ua.mistok.config.text.LocalizedText;

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
                    + " proves nothing)."),
    UNREACHABLE(
            "За жодних відповідей «{name}» не покажуть. Виправте relevant або приберіть це.",
            "No answers lead to «{name}». Mend its relevant or remove it."),
    DEAD_END(
            "З кроку «{name}» за деяких відповідей не вийти: те, що треба зробити, не показано. Покажіть"
                    + " поле planted на кожному шляху або зробіть крок умовним так само.",
            "With some answers nobody can leave «{name}»: what is to be done is not shown. Ask for the"
                    + " planted field on each way, or give the step the same condition."),
    NO_END(
            "За деяких відповідей вправа закінчиться без підсумку. Приберіть relevant в останнього"
                    + " кроку «{name}».",
            "With some answers the demo ends without its takeaways. Remove relevant from the last step"
                    + " «{name}»."),
    NOTHING_TO_DO(
            "За деяких відповідей на кроці «{name}» немає жодного поля. Дайте кроку таку саму умову, як у"
                    + " його полів, зразок: relevant: \"${debt} = 'yes'\".",
            "With some answers the step «{name}» has no field at all. Give the step the condition of its"
                    + " fields, a sample: relevant: \"${debt} = 'yes'\"."),
    NO_WAY_BACK(
            "До кроку «{name}» не повернутися кнопкою «Назад»: його умова залежить від рядка списку, який"
                    + " ще не збережено. Запитайте про це окремим полем форми.",
            "«Back» does not lead to the step «{name}»: its condition depends on a row of a list that is"
                    + " not kept yet. Ask for it in a field of a form."),
    NO_SAMPLE(
            "Вправа не зможе сама показати поле «{name}». Додайте зразок: samples: [one, two].",
            "The demo cannot play the field «{name}» by itself. Add a sample: samples: [one, two]."),
    TOO_MANY_WAYS(
            "Шляхів через вправу забагато, щоб перевірити всі. Залиште менше умов relevant.",
            "There are too many ways through the demo to try them all. Keep fewer relevant"
                    + " conditions.");

    private final String ukrainian;
    private final String english;

    DemoProblem(String ukrainian, String english) {
        this.ukrainian = ukrainian;
        this.english = english;
    }

    Problem at(Place place, String name) {
        return at(place, name, Optional.empty());
    }

    /// @param meant what the author may have meant
    Problem at(Place place, String name, Optional<String> meant) {
        return new Problem(
                name().toLowerCase(Locale.ROOT).replace('_', '-'),
                this == TOO_MANY_WAYS ? Severity.WARNING : Severity.ERROR,
                place,
                LocalizedText.of(
                        ukrainian.replace("{name}", name)
                                + meant.map(word -> " Може, «" + word + "»?").orElse(""),
                        english.replace("{name}", name)
                                + meant.map(word -> " Did you mean «" + word + "»?").orElse("")));
    }
}
