package ua.mistok.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Letters and words that ship as files beside the index: no word of a language stands in Java.
final class Letters {

    private Letters() {}

    /// The lines of a file of `/search`, without its notes.
    static List<String> lines(String file) {
        try (var stream =
                Objects.requireNonNull(Letters.class.getResourceAsStream("/search/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
