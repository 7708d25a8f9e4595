package ua.mistok.app.campaign;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture as the kiosk keeps it: a JPEG of its own making, no larger than a slide needs.
///
/// Drawn anew from its dots, it holds nothing else that a camera had put into the file: no
/// place, no date, no name.
record Photo(byte[] jpeg) {

    private static final int WIDEST = 1120;
    private static final int HIGHEST = 1200;

    /// More dots than that are no photo of a library.
    private static final long MOST_DOTS = 60_000_000;

    static Optional<Photo> small(byte[] bytes) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                var dots = (long) reader.getWidth(0) * reader.getHeight(0);
                return dots > MOST_DOTS
                        ? Optional.empty()
                        : Optional.of(new Photo(drawn(coarse(reader))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException noPicture) {
            return Optional.empty();
        }
    }

    /// With no more dots than are drawn: a whole photo of a camera would fill the memory.
    private static BufferedImage coarse(ImageReader reader) throws IOException {
        var step =
                Math.max(1, Math.min(reader.getWidth(0) / WIDEST, reader.getHeight(0) / HIGHEST));
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /// Its name is made of what is in it.
    String file() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(jpeg);
            return "pictures/own-" + HexFormat.of().formatHex(hash, 0, 8) + ".jpg";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    String address() {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }

    private static byte[] drawn(BufferedImage image) {
        var scale =
                Math.min(
                        1,
                        Math.min(
                                (double) WIDEST / image.getWidth(),
                                (double) HIGHEST / image.getHeight()));
        var wide = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var high = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var small = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, wide, high, Color.WHITE, null);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(small, "jpg", stream);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return bytes.toByteArray();
    }
}
