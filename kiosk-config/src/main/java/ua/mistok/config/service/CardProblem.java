package ua.mistok.config.service;

import java.util.Collection;
import java.util.stream.Collectors;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What can be wrong with a card beyond its form.
final class CardProblem {

    private CardProblem() {}

    static Problem nobody(Place place) {
        return Problem.error(
                "no-audience",
                place,
                "Картка не каже, для кого послуга. Напишіть, наприклад: audiences: [everyone].",
                "The card does not say whom the service is for. Write, for example: audiences: [everyone].");
    }

    static Problem noAddress(Place place, String text) {
        return Problem.error(
                "no-web-address",
                place,
                "«"
                        + text
                        + "» не є адресою сайту. Вона починається з https://, наприклад: https://portal.pfu.gov.ua.",
                "“"
                        + text
                        + "” is not the address of a site. It begins with https://, for example: https://portal.pfu.gov.ua.");
    }

    static Problem noSharedText(Place place, String code, Collection<String> known) {
        var codes = known.stream().sorted().collect(Collectors.joining(", "));
        return Problem.error(
                "unknown-shared-text",
                place,
                "Набір не має спільного тексту «" + code + "». Є такі: " + codes + ".",
                "The pack has no shared text “" + code + "”. It has: " + codes + ".");
    }

    static Problem unconfirmedFigures(Place place) {
        return Problem.error(
                "unconfirmed-figures",
                place,
                "Непідтверджене речення має числа. Приберіть їх або підтвердьте з датою перевірки.",
                "An unconfirmed sentence holds figures. Take them out or confirm them, with the date.");
    }

    static Problem noDate(Place place, String text) {
        return Problem.error(
                "no-check-date",
                place,
                "«" + text + "» не є датою перевірки. Напишіть 2026-02-04, 2026-02 або 2026.",
                "“" + text + "” is not a date of checking. Write 2026-02-04, 2026-02 or 2026.");
    }
}
