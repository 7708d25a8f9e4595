package ua.mistok.config.campaign;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What can be wrong with a campaign beyond its form.
public final class CampaignProblem {

    private CampaignProblem() {}

    static Problem noTarget(Place place) {
        return Problem.error(
                "no-target",
                place,
                "Скажіть, куди веде дотик: вправа, послуга, опитування або заняття. Зразок: leads-to: {demo: a07}.",
                "Say where a touch leads: a demo, a service, a survey or a class. A sample: leads-to: {demo: a07}.");
    }

    static Problem blank(Place place, String name) {
        return Problem.error(
                "blank",
                place,
                "Тут порожньо. Напишіть «" + name + "» хоча б українською.",
                "This is empty. Write “" + name + "” in Ukrainian at least.");
    }

    static Problem leadsNowhere(Place place, String id, Optional<String> meant) {
        return Problem.error(
                "leads-nowhere",
                place,
                "«"
                        + id
                        + "» немає, тож дотик нікуди не приведе."
                        + meant.map(word -> " Може, «" + word + "»?")
                                .orElse(" Виправте id або додайте те, куди він веде."),
                "There is no “"
                        + id
                        + "”, so a touch would lead nowhere."
                        + meant.map(word -> " Did you mean “" + word + "”?")
                                .orElse(" Mend the id, or add what it leads to."));
    }

    /// A picture that a library's own campaign names is gone.
    public static Problem noPicture(Place place, String file) {
        return Problem.error(
                "no-picture",
                place,
                "Зображення «" + file + "» тут немає. Додайте його ще раз або оберіть малюнок.",
                "The picture “" + file + "” is not here. Add it again, or choose a drawing.");
    }

    static Problem tooLong(Place place, String name, int signs, int longest) {
        return Problem.error(
                "too-long",
                place,
                "«%s»: тут %d знаків, а на екран уміщається %d. Скоротіть."
                        .formatted(name, signs, longest),
                "“%s”: there are %d signs, and %d fit on the screen. Shorten it."
                        .formatted(name, signs, longest));
    }

    static Problem drawingOrPicture(Place place, Class<? extends Enum<?>> drawings) {
        var known =
                Arrays.stream(drawings.getEnumConstants())
                        .map(drawing -> drawing.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return Problem.error(
                "drawing-or-picture",
                place,
                "Потрібен один малюнок: або drawing (" + known + "), або picture.",
                "One picture is needed: either a drawing (" + known + ") or a picture.");
    }

    static Problem notAWord(Place place, String word) {
        return Problem.error(
                "not-a-word",
                place,
                "«"
                        + word
                        + "» не підходить. Слово має 3–12 малих українських літер. Зразок: калина.",
                "“"
                        + word
                        + "” does not fit. The word has 3 to 12 small Ukrainian letters. A sample: калина.");
    }

    /// @param first the campaign that has it
    public static Problem wordTaken(Place place, String word, String first) {
        return Problem.error(
                "word-taken",
                place,
                "Слово «" + word + "» уже має кампанія «" + first + "». Дайте цій інше.",
                "The campaign “"
                        + first
                        + "” has the word “"
                        + word
                        + "” already. Give this one another.");
    }

    static Problem noTimeAtAll(Place place) {
        return Problem.error(
                "no-time-at-all",
                place,
                "Початок і кінець однакові. Напишіть різні або приберіть hours.",
                "Beginning and end are the same. Write two different ones, or remove hours.");
    }
}
