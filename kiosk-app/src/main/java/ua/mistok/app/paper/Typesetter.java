package ua.mistok.app.paper;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import ua.mistok.config.campaign.PaperFormat;
import ua.mistok.config.text.Language;

/// Sets XHTML as a PDF in memory: A5, large print, the fonts in it, nothing loaded from elsewhere.
final class Typesetter {

    private static final String FAMILY = "Geologica";
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;
    private static final String STYLE = readStyle("paper.css");
    private static final String REPORT = readStyle("report.css");
    private static final String CAMPAIGN = readStyle("campaign.css");

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

    /// As [#set], on an A4 page.
    static Pdf report(Language language, String title, String body) {
        return set(language, title, body, REPORT);
    }

    private static Pdf set(Language language, String title, String body, String style) {
        var bytes = new ByteArrayOutputStream();
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(QrDrawing.TYPE, new QrDrawing());
        drawers.registerDrawer(ArtDrawing.TYPE, new ArtDrawing());
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(page(language, title, body, style), null);
        builder.useObjectDrawerFactory(drawers);
        builder.useUnicodeLineBreaker(new LineEnds());
        builder.useExternalResourceAccessControl((_, _) -> false, RUN_BEFORE_RESOLVING_URI);
        // Otherwise fonts of the machine are looked for and listed in a file.
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        font(builder, "Geologica-Regular.ttf", REGULAR);
        font(builder, "Geologica-SemiBold.ttf", SEMI_BOLD);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException unset) {
            throw new UncheckedIOException(unset);
        }
        return new Pdf(bytes.toByteArray());
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

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(
                () -> Resources.open("fonts/" + file), FAMILY, weight, FontStyle.NORMAL, true);
    }

    private static String readStyle(String file) {
        return DesignTokens.fill(Resources.text("paper/" + file));
    }
}
