package ua.mistok.app.paper;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.ClassSign;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.lesson.TrainerCode;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// The cards of a class, eight on an A4 page or six for trainers, to be cut apart: a number, a
/// secret, where to join, and the word of the class for weeks later. No name stands on them, and
/// none has room.
///
/// @param isForTrainers whether each card carries a new code of a trainer
/// @param join the address to open on one's own telephone; empty where the kiosk is in no network
/// @param after the hub's page that asks weeks later, as it is typed; empty where only a station
///     asks
public record SeatCardsPage(
        ClassPlan plan,
        LocalizedText title,
        boolean isForTrainers,
        Optional<String> join,
        Optional<String> after,
        Language language,
        Wording wording) {

    private static final int IN_A_ROW = 2;
    private static final int OF_A_PAGE = 8;
    private static final int OF_A_PAGE_FOR_TRAINERS = 6;

    public Pdf pdf() {
        var name = wording.say("paper.class.cards");
        var cards = SeatCard.of(plan.seed(), plan.places());
        var body = new StringBuilder();
        var many = isForTrainers ? OF_A_PAGE_FOR_TRAINERS : OF_A_PAGE;
        for (var first = 0; first < cards.size(); first += many) {
            var last = Math.min(cards.size(), first + many);
            body.append(page(cards.subList(first, last)));
        }
        return Typesetter.sheet(language, name, body.toString());
    }

    private String page(List<SeatCard> cards) {
        var rows = new ArrayList<String>();
        for (var first = 0; first < cards.size(); first += IN_A_ROW) {
            var last = Math.min(cards.size(), first + IN_A_ROW);
            rows.add(
                    cards.subList(first, last).stream()
                            .map(this::card)
                            .collect(
                                    Collectors.joining(
                                            "",
                                            "<tr>",
                                            last - first < IN_A_ROW ? "<td></td></tr>" : "</tr>")));
        }
        return "<table class=\"cards\">" + String.join("", rows) + "</table>";
    }

    private String card(SeatCard card) {
        return "<td><table class=\"card\"><tr><td><p class=\"number\">%s</p><p class=\"secret\">%s</p></td>"
                        .formatted(
                                Markup.escape(
                                        wording.say(
                                                "paper.class.number",
                                                Integer.toString(card.number()))),
                                Markup.escape(card.secret()))
                + "<td class=\"join\">%s</td></tr></table>%s<p><b>%s</b></p>%s<p class=\"later\">%s</p></td>"
                        .formatted(
                                join.map(address -> Markup.code("join", address, Ecc.MEDIUM))
                                        .orElse(""),
                                how(),
                                Markup.escape(title.in(language)),
                                trainer(card),
                                later());
    }

    /// What whoever takes this seat will plan classes of their own with.
    private String trainer(SeatCard card) {
        var code = TrainerCode.of(plan.seed(), card.number()).toString();
        return isForTrainers ? Markup.element("p", wording.say("paper.class.trainer", code)) : "";
    }

    /// The address stays on one line: a hyphen at its end could be one of it or not.
    private String later() {
        return after.map(
                        page ->
                                Markup.escape(
                                                wording.say(
                                                        "paper.class.later-hub",
                                                        ClassSign.of(plan).toString(),
                                                        page))
                                        .replace(
                                                Markup.escape(page),
                                                "<b>" + Markup.escape(page) + "</b>"))
                .orElseGet(() -> Markup.escape(wording.say("paper.class.later", plan.word())));
    }

    private String how() {
        return join.map(
                        address ->
                                Markup.element("p", wording.say("paper.class.join"))
                                        + "<p class=\"address\">"
                                        + Markup.escape(address)
                                        + "</p>")
                .orElseGet(() -> Markup.element("p", wording.say("paper.class.join-wall")));
    }
}
