package ua.mistok.app.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Files in the jar.
final class Resources {

    private Resources() {}

    static String text(String file) {
        try (var stream = open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// @throws IllegalStateException if the jar lacks it
    static InputStream open(String file) {
        var found = Resources.class.getResourceAsStream("/" + file);
        if (found == null) {
            throw new IllegalStateException("not in the jar: " + file);
        }
        return found;
    }
}
