package ua.mistok.app.paper;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import ua.mistok.config.campaign.PaperFormat;
import ua.mistok.config.text.Language;

/// Sets XHTML as a PDF in memory: A5, large print, the fonts in it, nothing loaded from elsewhere.
final class Typesetter {

    private static final String FAMILY = "Geologica";
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;
    private static final String STYLE = readStyle("paper.css");
    private static final String REPORT = readStyle("report.css");
    private static final String CLASS = readStyle("class.css");
    private static final String TIPS = STYLE + readStyle("tips.css");
    private static final String CAMPAIGN = readStyle("campaign.css");
    private static final String JOINT = readStyle("joint.css");
    private static final String CERTIFICATE = readStyle("certificate.css");

    /// A page as long as a roll: nothing on it is broken in two.
    private static final String ROLL = "@page { size: 210mm 9000mm; }";

    static {
        // Its lines would quote what a visitor takes home.
        XRLog.setLoggingEnabled(false);
    }

    private Typesetter() {}

    /// @param body escaped already
    static Pdf set(Language language, String title, String body) {
        return set(language, title, body, STYLE);
    }

    /// As [#set], on one page of the paper's own format.
    static Pdf campaign(Language language, String title, PaperFormat paper, String body) {
        return set(language, title, body, page(paper) + CAMPAIGN);
    }

    /// As [#set], on one page that lies on its side.
    static Pdf certificate(Language language, String title, PaperSize size, String body) {
        return set(language, title, body, page(size) + CERTIFICATE);
    }

    /// As [#set], the report of a library and its partner.
    static Pdf joint(Language language, String title, String body) {
        return set(language, title, body, JOINT);
    }

    private static String page(PaperSize size) {
        return "@page { size: %s landscape; margin: 0; } html { font-size: %smm; }\n"
                .formatted(size, size.longer() / 100.0);
    }

    private static String page(PaperFormat paper) {
        var wide =
                switch (paper) {
                    case POSTER -> 297;
                    case LEAFLET -> 210;
                    case HANDOUT -> 148;
                };
        return "@page { size: A%d; margin: 0; } html { font-size: %smm; }\n"
                .formatted(paper.number(), wide / 100.0);
    }

    /// As [#set], on A4 pages for whoever leads a class.
    static Pdf sheet(Language language, String title, String body) {
        return set(language, title, body, CLASS);
    }

    /// As [#set], in smaller print, each `tip` on a page of its own.
    static Pdf tips(Language language, String title, String body) {
        return set(language, title, body, TIPS);
    }

    /// As [#set], on an A4 page.
    static Pdf report(Language language, String title, String body) {
        return set(language, title, body, REPORT);
    }

    /// How high blocks of a report are, one below the other, as parts of what its page takes.
    ///
    /// @param blocks escaped already; none has a margin
    static List<Double> heights(Language language, List<String> blocks) {
        var body = new StringBuilder("<div class=\"block page\"></div>");
        blocks.forEach(block -> body.append(block(block)));
        var builder = builder(language, "", body.toString(), REPORT + ROLL);
        builder.toStream(OutputStream.nullOutputStream());
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            var heights = new ArrayList<Integer>();
            collect(renderer.getRootBox(), heights);
            var page = (double) heights.getFirst();
            return heights.stream().skip(1).map(height -> height / page).toList();
        }
    }

    private static void collect(Box box, List<Integer> heights) {
        var element = box.getElement();
        if (element != null && element.getAttribute("class").startsWith("block")) {
            heights.add(box.getHeight());
        } else {
            box.getChildren().forEach(child -> collect(child, heights));
        }
    }

    /// A block of a report.
    static String block(String body) {
        return "<div class=\"block\">" + body + "</div>";
    }

    private static Pdf set(Language language, String title, String body, String style) {
        var bytes = new ByteArrayOutputStream();
        var builder = builder(language, title, body, style);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException unset) {
            throw new UncheckedIOException(unset);
        }
        return new Pdf(bytes.toByteArray());
    }

    private static PdfRendererBuilder builder(
            Language language, String title, String body, String style) {
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(QrDrawing.TYPE, new QrDrawing());
        drawers.registerDrawer(ArtDrawing.TYPE, new ArtDrawing());
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(read(page(language, title, body, style)), null);
        builder.useObjectDrawerFactory(drawers);
        builder.useUnicodeLineBreaker(new LineEnds());
        builder.useExternalResourceAccessControl((_, _) -> false, RUN_BEFORE_RESOLVING_URI);
        // Otherwise fonts of the machine are looked for and listed in a file.
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        font(builder, "Geologica-Regular.ttf", REGULAR);
        font(builder, "Geologica-SemiBold.ttf", SEMI_BOLD);
        return builder;
    }

    private static String page(Language language, String title, String body, String style) {
        return """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="%s">
        <head><title>%s</title><style>%s</style></head>
        <body>%s</body>
        </html>
        """
                .formatted(language.tag(), Markup.escape(title), style, body);
    }

    /// By a parser and in a thread of its own: the library keeps its parsers, the JDK for each
    /// thread a buffer, and both the last page that was read, with the name of whoever it was for.
    private static Document read(String page) {
        try (var once = Executors.newVirtualThreadPerTaskExecutor()) {
            return once.submit(() -> parse(page)).get();
        } catch (ExecutionException unread) {
            throw new IllegalStateException("a page that is no XHTML", unread.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Document parse(String page)
            throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(
                () -> Resources.open("fonts/" + file), FAMILY, weight, FontStyle.NORMAL, true);
    }

    private static String readStyle(String file) {
        return DesignTokens.fill(Resources.text("paper/" + file));
    }
}
