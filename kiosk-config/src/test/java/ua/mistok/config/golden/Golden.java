package ua.mistok.config.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ua.mistok.config.problem.Problem;

/// One golden pair: `src/test/resources/golden/<room>/<rule>/` with `expected.txt`.
///
/// A line of `expected.txt` is `severity code file:line:column`; the words are not compared, so
/// that they can be made better, but they must be there in both languages.
public record Golden(Path folder) {

    private static final Path ROOT = Path.of("src/test/resources/golden");

    /// All pairs of a room, for a parameterised test.
    public static Stream<Golden> of(String room) {
        try (var folders = Files.list(ROOT.resolve(room))) {
            return folders.sorted().map(Golden::new).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<String> expected() {
        try {
            return Files.readAllLines(folder.resolve("expected.txt")).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The only file beside `expected.txt`.
    public Path file() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("expected.txt")).findFirst().orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String text() {
        try {
            return Files.readString(file());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// How problems are written in `expected.txt`.
    public static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(
                        problem ->
                                "%s %s %s"
                                        .formatted(
                                                problem.isError() ? "error" : "warning",
                                                problem.code(),
                                                problem.place()))
                .toList();
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
