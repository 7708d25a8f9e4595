package ua.mistok.config.mode;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.source.Nearest;

/// What can be wrong with a mode, beyond the form of its file.
enum ModeProblem {
    NO_NAME(
            "Дайте режимові назву, наприклад: name: {uk: Самостійно, en: On your own}.",
            "Name the mode, for example: name: {uk: Самостійно, en: On your own}."),
    NO_DOOR(
            "Режим не відчиняє жодних дверей. Напишіть, наприклад: doors: [receive].",
            "The mode opens no door. Write, for example: doors: [receive]."),
    NO_WAY(
            "Режим не пропонує жодного способу вправлятися. Напишіть: ways: [together].",
            "The mode offers no way to practise. Write: ways: [together]."),
    NO_LANGUAGE(
            "Напишіть мови режиму, перша — мова нового візиту: languages: [uk, en].",
            "Write the mode's languages, first that of a new visit: languages: [uk, en]."),
    SLOW_IS_FASTER(
            "«Більше часу» не може чекати менше, ніж звичайно.",
            "More time cannot wait less than usual."),
    NO_SURVEY(
            "Тут лише опитування, а початкового немає. Додайте: when: home.",
            "Only surveys here, and none to begin with. Add one with: when: home."),
    NEVER_ASKED(
            "У такому режимі цієї нагоди не буває. Напишіть: when: home.",
            "In such a mode this never happens. Write: when: home."),
    NOTHING_TO_PLAY(
            "Виставці нема чого показувати: послуги режиму не мають вправ.",
            "The exhibition has nothing to play: the mode's services have no exercises."),
    NOT_PLAYED(
            "Вправи послуги, якої режим не пропонує, виставка не покаже. Додайте послугу.",
            "An exhibition does not play what the mode does not offer. Add the service."),
    EMPTY_DOOR(
            "За одними з дверей порожньо. Приберіть їх або додайте послуги.",
            "Behind one of the doors there is nothing. Take it away or add services.");

    private final String ukrainian;
    private final String english;

    ModeProblem(String ukrainian, String english) {
        this.ukrainian = ukrainian;
        this.english = english;
    }

    Problem at(Place place) {
        return Problem.error(code(), place, ukrainian, english);
    }

    Problem warningAt(Place place) {
        return Problem.warning(code(), place, ukrainian, english);
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Problem givenValues(Place place, String samples) {
        return Problem.error(
                "given-values",
                place,
                "Скажіть опитуванню, що йому потрібно: " + samples + ".",
                "Tell the survey what it needs: " + samples + ".");
    }

    /// @param known what it could be instead
    static Problem notOnTheShelf(Place place, String id, Set<String> known) {
        var meant = Nearest.to(id, known);
        return Problem.error(
                "not-on-the-shelf",
                place,
                "«"
                        + id
                        + "» немає в жодному справному наборі."
                        + or(meant, " Може, «", "»?", " Перевірте, як написано."),
                "“"
                        + id
                        + "” is in no valid pack."
                        + or(meant, " Did you mean “", "”?", " Check how it is written."));
    }

    private static String or(Optional<String> meant, String before, String after, String none) {
        return meant.map(word -> before + word + after).orElse(none);
    }
}
