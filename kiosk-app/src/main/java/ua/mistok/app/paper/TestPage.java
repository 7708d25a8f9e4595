package ua.mistok.app.paper;

import io.nayuki.qrcodegen.QrCode.Ecc;
import ua.mistok.config.text.Language;

/// Shows whether the printer has Ukrainian letters, and black that a telephone can read.
public record TestPage(Language language, Wording wording) {

    public Pdf pdf() {
        var title = wording.say("paper.test");
        return Typesetter.set(
                language,
                title,
                Markup.element("h1", title)
                        + Markup.element("p", wording.say("paper.test.letters"))
                        + Markup.element("p", wording.say("paper.test.sample"))
                        + "<div class=\"whole\">"
                        + Markup.code("code code--large", title, Ecc.LOW)
                        + Markup.element("p", wording.say("paper.test.code"))
                        + "</div>");
    }
}
