package ua.mistok.walks;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// A saved paper as somebody reads it who holds it, and as their telephone reads it.
///
/// @param text without gaps, for where a line ends on paper says nothing
/// @param codes what the QR codes say
/// @param millimetres wide, of the first page
record Printed(String text, List<String> codes, long millimetres) {

    private static final int DOTS = 110;
    private static final double POINTS = 72 / 25.4;

    static Printed read(Path file) {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new Printed(
                    new PDFTextStripper().getText(document).replaceAll("\\s+", ""),
                    codes(document),
                    Math.round(document.getPage(0).getMediaBox().getWidth() / POINTS));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> codes(PDDocument document) throws IOException {
        var image = new PDFRenderer(document).renderImageWithDPI(0, DOTS);
        var wide = image.getWidth();
        var high = image.getHeight();
        var dots = image.getRGB(0, 0, wide, high, null, 0, wide);
        var bitmap =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(wide, high, dots)));
        try {
            return Stream.of(
                            new QRCodeMultiReader()
                                    .decodeMultiple(
                                            bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
                    .map(Result::getText)
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }
}
