package ua.mistok.app.paper;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.config.demo.Memo;
import ua.mistok.config.text.Language;

/// A memo on paper: the whole of it, and the code that carries it into a telephone.
public record MemoPage(Memo memo, Language language, Wording wording) {

    public Pdf pdf() {
        var parts =
                Stream.of(memo.did(), memo.slipped(), memo.bring(), memo.go())
                        .map(part -> Markup.dots(part.heading(), part.lines()))
                        .collect(Collectors.joining());
        return Typesetter.set(
                language,
                memo.title(),
                Markup.element("h1", memo.title())
                        + parts
                        + "<div class=\"whole\">"
                        + Markup.code("code code--large", memo.codeText(), Ecc.LOW)
                        + Markup.element("p", wording.say("paper.memo.code"))
                        + "</div>");
    }
}
