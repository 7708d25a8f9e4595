package ua.mistok.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Looks for texts in every file of a folder, in the forms in which programs write them.
final class DiskSearch {

    private DiskSearch() {}

    /// The texts that are found.
    static List<String> find(Path folder, List<String> texts) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> texts.stream().filter(text -> holds(file, text)))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)
                    .map(charset -> new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))
                    .anyMatch(bytes::contains);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
