package ua.mistok.walks;

import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// What a control looks like to somebody who sees no colours.
record Grey(BufferedImage picture) {

    /// So much of its area must be clearly lighter or darker (a tick or an edge takes so much).
    static final double CLEAR = 0.01;

    /// Of 255; a change that an eye notices beside the other.
    private static final int STEP = 48;

    static Grey of(Locator control) {
        try {
            return new Grey(ImageIO.read(new ByteArrayInputStream(control.screenshot())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The share of its area that differs, 0 to 1.
    double differs(Grey other) {
        var width = Math.min(picture.getWidth(), other.picture.getWidth());
        var height = Math.min(picture.getHeight(), other.picture.getHeight());
        var different = 0;
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                if (Math.abs(light(picture.getRGB(x, y)) - light(other.picture.getRGB(x, y)))
                        > STEP) {
                    different++;
                }
            }
        }
        return different / (double) (width * height);
    }

    private static int light(int rgb) {
        return ((rgb >> 16 & 255) * 2 + (rgb >> 8 & 255) * 7 + (rgb & 255)) / 10;
    }
}
