package ua.mistok.app.paper;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.config.text.Language;

/// A certificate of a class, one page that lies on its side; A4 and A5 are one layout.
///
/// @param name of the person; in this record and on the page, nowhere else
/// @param lesson its title
/// @param hosts the library, and whoever stands beside it; may be empty
/// @param leads who taught, as they call themselves on paper; may be empty
/// @param until the last day on which it holds
/// @param code what its QR code says; none where nobody signs for it
/// @param where one can have it checked; may be empty
public record CertificatePage(
        String name,
        String lesson,
        String hosts,
        String leads,
        LocalDate day,
        LocalDate until,
        Optional<String> code,
        String where,
        Language language,
        Wording wording,
        PaperSize size) {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int MIDDLE_NAME = 22;
    private static final int LONG_NAME = 36;
    private static final int LONG_LESSON = 48;

    public Pdf pdf() {
        return Typesetter.certificate(
                language,
                wording.say("paper.certificate"),
                size,
                "<div class=\"sky\">%s%s%s</div><div class=\"river\">%s</div>%s"
                        .formatted(head(), arch(), words(), foot(), card()));
    }

    private String head() {
        return "<div class=\"head\">%s<b>%s</b></div>"
                .formatted(
                        art("class=\"mark\"", "mark", ""), Markup.escape(wording.say("ui.brand")));
    }

    private String arch() {
        return art(
                "class=\"%s\"".formatted(code.isPresent() ? "arch" : "arch arch--tall"),
                "thanks",
                ArtDrawing.ARCH + "=\"yes\"");
    }

    private static String art(String shape, String own, String more) {
        return "<object %s type=\"%s\" %s=\"%s\" %s></object>"
                .formatted(shape, ArtDrawing.TYPE, ArtDrawing.OWN, own, more);
    }

    private String words() {
        return """
        <div class="words"><h1>%s</h1><p class="lead">%s</p><p class="name %s">%s</p>
        <p class="lead">%s</p><p class="lesson %s">%s</p></div>
        """
                .formatted(
                        Markup.escape(wording.say("paper.certificate")),
                        Markup.escape(wording.say("paper.certificate.to")),
                        letters(),
                        Markup.escape(name),
                        Markup.escape(wording.say("paper.certificate.for")),
                        lesson.length() > LONG_LESSON ? "small" : "large",
                        Markup.escape(lesson));
    }

    /// The longer a name is, the smaller its letters are.
    private String letters() {
        if (name.length() > LONG_NAME) {
            return "small";
        }
        return name.length() > MIDDLE_NAME ? "middle" : "large";
    }

    private String foot() {
        var on =
                DateTimeFormatter.ofPattern(
                                wording.say("paper.certificate.date"), language.locale())
                        .format(day);
        return Stream.of(
                        hosts,
                        leads.isBlank() ? "" : wording.say("paper.class.leads", leads),
                        on,
                        wording.say("paper.certificate.until", SHORT.format(until)))
                .filter(line -> !line.isBlank())
                .map(line -> Markup.element("p", line))
                .collect(Collectors.joining());
    }

    /// Low correction: the page is clean, and larger squares are read from further away.
    private String card() {
        var caption = where.isBlank() ? "paper.certificate.check" : "paper.certificate.check-at";
        return code.map(
                        text ->
                                "<div class=\"card\">%s%s<p class=\"where\">%s</p></div>"
                                        .formatted(
                                                Markup.code("qr", text, Ecc.LOW),
                                                Markup.element("p", wording.say(caption)),
                                                Markup.escape(where)))
                .orElse("");
    }
}
