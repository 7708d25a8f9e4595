package ua.mistok.config.mode;

import java.util.Locale;
import java.util.Optional;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What can be wrong with a schedule, beyond the form of its file.
enum ScheduleProblem {
    NOT_A_TIME(
            "Час пишіть так: \"09:00\". Години від 0 до 24, хвилини від 0 до 59.",
            "Write the time like this: \"09:00\". Hours from 0 to 24, minutes from 0 to 59."),
    NOT_A_DATE(
            "Такої дати немає. Напишіть так: 2026-12-25.",
            "No such date. Write it like this: 2026-12-25."),
    NO_DAYS(
            "Скажіть, у які дні. Напишіть, наприклад: days: [monday, tuesday].",
            "Say on which days. Write, for example: days: [monday, tuesday]."),
    NO_LENGTH(
            "Початок і кінець збігаються. Змініть один із них.",
            "It ends when it begins. Change one of the two."),
    LAST_BEFORE_FIRST(
            "Останній день раніше за перший. Поміняйте їх місцями.",
            "The last day is before the first. Swap the two."),
    SAME_START(
            "Два режими починаються того самого дня й часу. Змініть один із них.",
            "Two modes begin on the same day at the same time. Change one of them."),
    PARTLY_OVER(
            "Години частково накладаються. Чинним буде той режим, що почався пізніше.",
            "The hours lie partly over others. The mode that began later holds."),
    DAYS_TWICE(
            "Цей день уже має інший розпорядок. Чинним буде нижчий у переліку.",
            "This day has other hours already. The lower one in the list holds.");

    private final String ukrainian;
    private final String english;

    ScheduleProblem(String ukrainian, String english) {
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

    static Problem notAMode(Place place, ModeId id, Optional<String> meant) {
        return Problem.error(
                "not-a-mode",
                place,
                "Режиму «"
                        + id
                        + "» немає. "
                        + meant.map(word -> "Може, «" + word + "»?").orElse("Виберіть інший."),
                "There is no mode “"
                        + id
                        + "”. "
                        + meant.map(word -> "Did you mean “" + word + "”?")
                                .orElse("Choose another."));
    }
}
