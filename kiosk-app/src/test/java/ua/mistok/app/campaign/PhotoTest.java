package ua.mistok.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoTest {

    @ParameterizedTest
    @CsvSource({"4000, 3000, jpg", "3000, 4000, png", "400, 300, jpg", "9000, 100, png"})
    void a_photo_is_no_larger_than_a_slide_and_keeps_its_shape(int wide, int high, String kind)
            throws IOException {
        var photo = Photo.small(picture(wide, high, kind)).orElseThrow();

        var read = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
        assertThat(read.getWidth()).isBetween(1, 1120);
        assertThat(read.getHeight()).isBetween(1, 1200);
        assertThat(read.getWidth() * high).isCloseTo(read.getHeight() * wide, within(wide, high));
        assertThat(new Color(read.getRGB(read.getWidth() / 2, read.getHeight() / 2)).getRed())
                .isGreaterThan(200);
    }

    /// Half a dot, on either side.
    private static Offset<Integer> within(int wide, int high) {
        return Offset.offset(Math.max(wide, high));
    }

    @Test
    void what_is_no_picture_is_none() {
        assertThat(Photo.small("a picture".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Photo.small(new byte[0])).isEmpty();
    }

    private static byte[] picture(int wide, int high, String kind) throws IOException {
        var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, wide, high);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, kind, bytes);
        return bytes.toByteArray();
    }
}
