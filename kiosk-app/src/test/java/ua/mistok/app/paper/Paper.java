package ua.mistok.app.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import ua.mistok.config.text.Language;

/// Reads a printed document as a person would.
///
/// @param text of all pages as [#flat(String)], without the number at the foot of a page
/// @param fonts that letters are set in
record Paper(String text, List<PDRectangle> pages, Set<Typeface> fonts, int drawings) {

    record Typeface(String name, boolean embedded) {}

    static Paper read(Pdf pdf) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var pages = new ArrayList<PDRectangle>();
            var fonts = new HashSet<Typeface>();
            var drawings = 0;
            for (var page : document.getPages()) {
                pages.add(page.getMediaBox());
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(typeface(page.getResources().getFont(name)));
                }
                drawings += drawings(page.getResources());
            }
            return new Paper(text(document), pages, fonts, drawings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The application's words, as a screen says them.
    static Wording wording(Language language) {
        var words = new Properties();
        var file =
                Path.of("src/main/resources/vaadin-i18n")
                        .resolve("translations_" + language.tag() + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return (key, values) -> MessageFormat.format(words.getProperty(key), values);
    }

    /// Letters without the gaps between them: where a line ends on paper says nothing. Two or three
    /// letters drawn as one, as in "office", cannot be read back.
    static String flat(String text) {
        return text.replaceAll("[\\s\u00A0]+|ffi|ff", "");
    }

    private static Typeface typeface(PDFont font) {
        return new Typeface(font.getName().replaceFirst("^[A-Z]{6}\\+", ""), font.isEmbedded());
    }

    private static int drawings(PDResources resources) {
        var count = 0;
        for (COSName _ : resources.getXObjectNames()) {
            count++;
        }
        return count;
    }

    private static String text(PDDocument document) throws IOException {
        var text = new StringBuilder();
        var stripper = new PDFTextStripper();
        for (var page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            text.append(stripper.getText(document).replaceFirst("^\\s*\\d+ / \\d+\\s", ""));
        }
        return flat(text.toString());
    }
}
