package ua.mistok.app.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.fuzz.Harm;

class CodePictureTest {

    private final String text = new SignedCertificates().text();

    @ParameterizedTest
    @CsvSource({"png, 0", "jpg, 0", "jpg, 7", "png, 90", "jpg, 180"})
    void the_text_is_read_from_a_photo_however_it_was_held(String format, int degrees)
            throws IOException {
        assertThat(CodePicture.read(photo(format, degrees))).contains(text);
    }

    @Test
    void what_shows_no_code_says_so() throws IOException {
        var empty = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        assertThat(CodePicture.read(bytes(empty, "png"))).isEmpty();
        assertThat(CodePicture.read(new byte[] {1, 2, 3})).isEmpty();
        assertThat(CodePicture.read(new byte[0])).isEmpty();
    }

    @Test
    void a_broken_picture_is_read_or_refused() throws IOException {
        var good = photo("png", 0);
        LongStream.range(0, 40)
                .parallel()
                .forEach(
                        seed ->
                                assertThat(CodePicture.read(Harm.done(good, seed)))
                                        .as("seed %d", seed)
                                        .satisfies(
                                                read ->
                                                        read.ifPresent(
                                                                found ->
                                                                        assertThat(found)
                                                                                .isEqualTo(text))));
    }

    private byte[] photo(String format, int degrees) throws IOException {
        var code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        var image = new BufferedImage(1000, 1000, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0xdf, 0xec, 0xf1));
        graphics.fillRect(0, 0, 1000, 1000);
        graphics.rotate(Math.toRadians(degrees), 500, 500);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(180, 180, 640, 640);
        graphics.setColor(Color.BLACK);
        graphics.translate(220, 220);
        graphics.scale(560.0 / code.size, 560.0 / code.size);
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    graphics.fillRect(x, y, 1, 1);
                }
            }
        }
        graphics.dispose();
        return bytes(image, format);
    }

    private static byte[] bytes(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, format, stream);
        }
        return bytes.toByteArray();
    }
}
