package ua.mistok.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Measures in the page itself, from a touch to the first frame that shows another heading.
final class Stopwatch {

    static final String SCRIPT = read("/bench/paint.js");

    private Stopwatch() {}

    /// Touches, and waits for the frame.
    ///
    /// @return milliseconds
    static double touch(Page page, Locator control) {
        page.evaluate("benchArm()");
        control.tap();
        var painted = page.waitForFunction("window.benchPainted").jsonValue();
        return ((Number) painted).doubleValue();
    }

    static String read(String file) {
        try (var stream = Stopwatch.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
