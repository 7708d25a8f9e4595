package ua.mistok.app.ui;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What a telephone reads of the codes in a page.
public final class DrawnQr {

    private static final Pattern CODE =
            Pattern.compile("<svg class=\"qr\" viewBox=\"-(\\d+) -\\d+ (\\d+) .*?d=\"([^\"]*)\"");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1");

    /// Pixels of a module.
    private static final int FINE = 4;

    private static final int WHITE = 0xffffff;

    private DrawnQr() {}

    /// In their order.
    public static List<String> read(String html) {
        return CODE.matcher(html)
                .results()
                .map(
                        found ->
                                read(
                                        Integer.parseInt(found.group(1)),
                                        Integer.parseInt(found.group(2)),
                                        found.group(3)))
                .toList();
    }

    private static String read(int quiet, int side, String path) {
        var wide = side * FINE;
        var pixels = new int[wide * wide];
        Arrays.fill(pixels, WHITE);
        RUN.matcher(path)
                .results()
                .forEach(
                        run -> {
                            var left = (Integer.parseInt(run.group(1)) + quiet) * FINE;
                            var top = (Integer.parseInt(run.group(2)) + quiet) * FINE;
                            var right = left + Integer.parseInt(run.group(3)) * FINE;
                            for (var y = top; y < top + FINE; y++) {
                                Arrays.fill(pixels, y * wide + left, y * wide + right, 0);
                            }
                        });
        var bitmap =
                new BinaryBitmap(
                        new GlobalHistogramBinarizer(new RGBLuminanceSource(wide, wide, pixels)));
        try {
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.PURE_BARCODE, true))
                    .getText();
        } catch (ReaderException unread) {
            throw new AssertionError("no telephone reads this code", unread);
        }
    }
}
