package ua.mistok.app.paper;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.Event;
import ua.mistok.config.campaign.Look;
import ua.mistok.config.campaign.PaperFormat;
import ua.mistok.config.text.Language;

/// A campaign on paper: a poster, a leaflet or a handout. All three are one page of the same
/// proportions, so that one layout serves them.
///
/// @param picture of the campaign's pack, as a `data:` address; empty where it has a drawing
/// @param library who invites, and where to come; may be empty
/// @param site the official page of what the campaign leads to, if there is one
public record CampaignPage(
        Campaign campaign,
        PaperFormat paper,
        Language language,
        Optional<String> picture,
        String library,
        Optional<String> site,
        Wording wording) {

    public Pdf pdf() {
        return Typesetter.campaign(
                language,
                title(),
                paper,
                "<div class=\"sky\">%s%s%s</div><div class=\"river\">%s</div>"
                        .formatted(head(), arch(), words(), codes()));
    }

    private String title() {
        return campaign.title().in(language);
    }

    private String head() {
        var partner =
                campaign.partner()
                        .map(who -> wording.say("paper.campaign.partner", who.in(language)))
                        .orElse("");
        return "<div class=\"head\">%s<b>%s</b><div class=\"who\">%s%s</div></div>"
                .formatted(
                        art("class=\"mark\"", "mark", ""),
                        Markup.escape(wording.say("ui.brand")),
                        Markup.element("p", library),
                        Markup.element("p", partner));
    }

    /// As high as the words below leave room for.
    private String arch() {
        var room = CampaignLayout.room(title(), campaign.text().in(language), day());
        var shape = "class=\"arch\" style=\"%s\"".formatted(room);
        var picture =
                this.picture
                        .map(address -> ArtDrawing.PICTURE + "=\"" + Markup.escape(address) + "\"")
                        .orElse("");
        return art(shape, drawing(), ArtDrawing.ARCH + "=\"yes\" " + picture);
    }

    private String drawing() {
        return switch (campaign.look()) {
            case Look.Drawn(var drawing) -> "campaign-" + drawing.slug();
            case Look.Pictured _ -> "campaign-" + Look.Drawing.BOOK.slug();
        };
    }

    private static String art(String shape, String own, String more) {
        return "<object %s type=\"%s\" %s=\"%s\" %s></object>"
                .formatted(shape, ArtDrawing.TYPE, ArtDrawing.OWN, own, more);
    }

    private String words() {
        var day = day().isEmpty() ? "" : "<div class=\"day\">" + Markup.escape(day()) + "</div>";
        return "<div class=\"words\"><h1 class=\"%s\">%s</h1>%s%s</div>"
                .formatted(
                        CampaignLayout.letters(title()),
                        Markup.escape(title()),
                        day,
                        Markup.element("p", campaign.text().in(language)));
    }

    private String day() {
        return campaign.event()
                .map(
                        event ->
                                wording.say(
                                        "paper.campaign.day",
                                        on(event),
                                        event.from().toString(),
                                        event.until().toString(),
                                        event.where().in(language)))
                .orElse("");
    }

    private String on(Event event) {
        var locale = Locale.of(language.tag());
        var day =
                DateTimeFormatter.ofPattern(wording.say("paper.campaign.date"), locale)
                        .format(event.on());
        return day.substring(0, 1).toUpperCase(locale) + day.substring(1);
    }

    private String codes() {
        var codes =
                Stream.of(
                                site.map(
                                        address ->
                                                code(
                                                        address,
                                                        wording.say("paper.campaign.site"),
                                                        host(address))),
                                calendar()
                                        .map(
                                                entry ->
                                                        code(
                                                                entry.codeText(),
                                                                wording.say(
                                                                        "paper.campaign.calendar"),
                                                                "")))
                        .flatMap(Optional::stream)
                        .toList();
        var shown =
                codes.isEmpty()
                        ? List.of(code(plainText(), wording.say("paper.campaign.text"), ""))
                        : codes;
        return "<table class=\"codes\"><tr>%s<td class=\"way\">%s</td></tr></table>"
                .formatted(shown.stream().collect(Collectors.joining()), way());
    }

    private static String code(String text, String caption, String address) {
        return "<td class=\"card\">%s<p>%s</p><p class=\"host\">%s</p></td>"
                .formatted(
                        Markup.code("qr", text, Ecc.MEDIUM),
                        Markup.escape(caption),
                        Markup.escape(address));
    }

    private static String host(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    private String way() {
        return "<p class=\"come\">%s</p><p class=\"type\">%s</p><div class=\"code\">%s</div>"
                .formatted(
                        Markup.escape(wording.say("paper.campaign.come")),
                        Markup.escape(wording.say("paper.campaign.type")),
                        Markup.escape(campaign.code(paper)));
    }

    /// What a telephone keeps where there is no page to open.
    private String plainText() {
        return Stream.of(campaign.title().in(language), campaign.text().in(language), library)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// The campaign's day, or the days on which it is shown; empty where it has neither.
    public Optional<CalendarEntry> calendar() {
        return span().map(
                        span ->
                                new CalendarEntry(
                                        campaign.id() + "@" + library,
                                        campaign.version(),
                                        campaign.title().in(language),
                                        campaign.text().in(language),
                                        where(),
                                        span));
    }

    private Optional<CalendarEntry.Span> span() {
        var showing = campaign.showing();
        return campaign.event()
                .<CalendarEntry.Span>map(day -> new CalendarEntry.Hours(day.begin(), day.end()))
                .or(
                        () ->
                                showing.from()
                                        .flatMap(
                                                first ->
                                                        showing.until()
                                                                .map(
                                                                        last ->
                                                                                new CalendarEntry
                                                                                        .Days(
                                                                                        first,
                                                                                        last))));
    }

    private String where() {
        var room = campaign.event().map(Event::where).map(text -> text.in(language)).stream();
        return Stream.concat(room, Stream.of(library))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
