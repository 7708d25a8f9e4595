package ua.mistok.app.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/// What a telephone reads on the first page of a paper.
final class Codes {

    private static final int DPI = 110;

    private Codes() {}

    static List<String> of(Pdf pdf) throws IOException {
        return of(pdf, DPI);
    }

    static List<String> of(Pdf pdf, int dpi) throws IOException {
        var image = render(pdf, dpi);
        var wide = image.getWidth();
        var high = image.getHeight();
        var source =
                new RGBLuminanceSource(wide, high, image.getRGB(0, 0, wide, high, null, 0, wide));
        try {
            return Arrays.stream(
                            new QRCodeMultiReader()
                                    .decodeMultiple(
                                            new BinaryBitmap(new HybridBinarizer(source)),
                                            Map.of(DecodeHintType.TRY_HARDER, true)))
                    .map(Result::getText)
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }

    static BufferedImage render(Pdf pdf, int dpi) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return new PDFRenderer(document).renderImageWithDPI(0, dpi);
        }
    }
}
