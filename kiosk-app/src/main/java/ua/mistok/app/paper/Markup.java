package ua.mistok.app.paper;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.List;
import java.util.stream.Collectors;

/// Pieces of XHTML; whatever text goes in is escaped here.
final class Markup {

    private static final String BOX = "<li class=\"boxed\"><span class=\"box\"></span>";

    private Markup() {}

    static String element(String name, String text) {
        return "<" + name + ">" + escape(text) + "</" + name + ">";
    }

    /// A heading with its lines; nothing where there are none.
    static String dots(String heading, List<String> lines) {
        return lines.isEmpty() ? "" : element("h2", heading) + list("ul", "<li>", lines);
    }

    /// Lines with a number each and a box to tick.
    static String ticks(List<String> lines) {
        return list("ol", BOX, lines);
    }

    /// Lines with a box to tick.
    static String boxes(List<String> lines) {
        return list("ul class=\"boxes\"", BOX, lines);
    }

    /// A drawing of the code; [QrDrawing] fills it in.
    ///
    /// @param classes says how large it is
    static String code(String classes, String text, Ecc correction) {
        return "<object class=\"%s\" type=\"%s\" data-text=\"%s\" data-correction=\"%s\"></object>"
                .formatted(classes, QrDrawing.TYPE, escape(text), correction.name());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }

    private static String list(String opening, String item, List<String> lines) {
        return lines.stream()
                .map(line -> item + escape(line) + "</li>")
                .collect(
                        Collectors.joining(
                                "", "<" + opening + ">", "</" + opening.split(" ")[0] + ">"));
    }
}
