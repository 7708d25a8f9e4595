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

    static Problem undated(Place place) {
        return Problem.error(
                "undated-figure",
                place,
                "Тут є сума або строк без дати перевірки. Перенесіть їх у terms: там кожне речення має checked.",
                "A sum or a term stands here without its date. Move it into terms: there each sentence has checked.");
    }

    static Problem noStatusNote(Place place) {
        return Problem.error(
                "no-status-note",
                place,
                "Скажіть, що саме змінилося: додайте status-note з text, certainty і checked.",
                "Say what has changed: add a status-note with text, certainty and checked.");
    }

    static Problem noSituation(Place place, String code, Collection<String> known) {
        return Problem.warning(
                "unknown-situation",
                place,
                "Набір не має життєвої ситуації «" + code + "». Є такі: " + listed(known) + ".",
                "The pack has no life situation “" + code + "”. It has: " + listed(known) + ".");
    }

    static Problem noPhone(Place place, String text) {
        return Problem.error(
                "no-phone",
                place,
                "«" + text + "» не є номером телефону. Напишіть, наприклад: \"15-60\".",
                "“" + text + "” is not a phone number. Write, for example: \"15-60\".");
    }

    static Problem noCard(Place place, ServiceId service) {
        return Problem.error(
                "no-service",
                place,
                "Послуги «" + service + "» немає. Виправте service.",
                "There is no service “" + service + "”. Mend service.");
    }

    static Problem noSlot(Place place, String name, ServiceId service, Collection<String> known) {
        return Problem.error(
                "unknown-slot",
                place,
                "Картка «"
                        + service
                        + "» не має місця «"
                        + name
                        + "». Регіон може заповнити: "
                        + listed(known)
                        + ".",
                "The card “"
                        + service
                        + "” has no slot “"
                        + name
                        + "”. A region may fill: "
                        + listed(known)
                        + ".");
    }

    private static String listed(Collection<String> known) {
        return known.isEmpty() ? "—" : known.stream().sorted().collect(Collectors.joining(", "));
    }
}
