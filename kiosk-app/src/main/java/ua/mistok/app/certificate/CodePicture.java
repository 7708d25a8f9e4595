package ua.mistok.app.certificate;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A photo or a scan of a certificate, read in memory: it shows a person's name.
public final class CodePicture {

    /// Bytes of a picture that is looked at.
    public static final int LARGEST = 8 * 1024 * 1024;

    /// More dots than that are no photo of a page.
    private static final long MOST_DOTS = 60_000_000;

    /// The code is a fifth of the page and more; so many dots show each of its squares.
    private static final int WIDEST = 3_000;

    /// Pictures are large: so many lie in memory at once.
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private static final List<Double> SCALES = List.of(1.0, 0.75, 0.5, 0.85, 0.6);

    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");

    private CodePicture() {}

    /// What its QR code says.
    ///
    /// @param bytes a PNG or a JPEG
    /// @return empty if there is no such picture, or no code in it
    public static Optional<String> read(byte[] bytes) {
        AT_ONCE.acquireUninterruptibly();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (bytes.length > LARGEST || !readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                var dots = (long) reader.getWidth(0) * reader.getHeight(0);
                return dots > MOST_DOTS ? Optional.empty() : code(coarse(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException noPicture) {
            // Decoders of pictures throw whatever comes to hand at broken ones.
            return Optional.empty();
        } finally {
            AT_ONCE.release();
        }
    }

    private static BufferedImage coarse(ImageReader reader) throws IOException {
        var longer = Math.max(reader.getWidth(0), reader.getHeight(0));
        var step = Math.max(1, (longer + WIDEST - 1) / WIDEST);
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /// A code that stands askew is often found in a coarser picture only.
    private static Optional<String> code(BufferedImage image) {
        return SCALES.stream()
                .map(scale -> scaled(image, scale))
                .flatMap(scaled -> codeOf(scaled).stream())
                .findFirst();
    }

    private static BufferedImage scaled(BufferedImage image, double scale) {
        var wide = Math.max(1, (int) (image.getWidth() * scale));
        var high = Math.max(1, (int) (image.getHeight() * scale));
        var scaled = new BufferedImage(wide, high, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = scaled.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, wide, high, null);
        graphics.dispose();
        return scaled;
    }

    private static Optional<String> codeOf(BufferedImage image) {
        var wide = image.getWidth();
        var high = image.getHeight();
        var dots = image.getRGB(0, 0, wide, high, null, 0, wide);
        LuminanceSource source = new RGBLuminanceSource(wide, high, dots);
        return code(new BinaryBitmap(new HybridBinarizer(source)))
                .or(() -> code(new BinaryBitmap(new GlobalHistogramBinarizer(source))));
    }

    private static Optional<String> code(BinaryBitmap bitmap) {
        try {
            return Optional.of(new QRCodeReader().decode(bitmap, HINTS).getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }
}
