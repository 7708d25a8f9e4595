package ua.mistok.config.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words of offices, and the plain ones to use instead.
record Officialese(List<Entry> entries) {

    private static final String FILE = "/wording/officialese.csv";
    private static final Locale UKRAINIAN = Locale.of("uk");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    Officialese {
        entries = List.copyOf(entries);
    }

    /// @param start what must be there at all, found much faster than the whole
    /// @param stem finds the word with any ending
    record Entry(String start, Pattern stem, String plain) {

        /// @param line `stem;plain words`, where a dot closes a word that has no other ending
        static Entry of(String line) {
            var parts = line.split(";", 2);
            var words = Stream.of(parts[0].strip().split(" ")).map(Entry::word).toList();
            return new Entry(
                    parts[0].strip().split("[ .]", 2)[0],
                    Pattern.compile("(?<!\\p{L})" + String.join("\\s+", words), FLAGS),
                    parts[1].strip());
        }

        private static String word(String stem) {
            return stem.endsWith(".")
                    ? Pattern.quote(stem.substring(0, stem.length() - 1)) + "(?!\\p{L})"
                    : Pattern.quote(stem) + "\\p{L}*";
        }
    }

    /// @param written as the text has it
    /// @param plain what to say instead
    record Found(String written, String plain) {}

    /// The list in the jar.
    static Officialese shipped() {
        try (var stream = Officialese.class.getResourceAsStream(FILE)) {
            var bytes = Objects.requireNonNull(stream, FILE).readAllBytes();
            return read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Officialese read(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Entry::of)
                .collect(Collectors.collectingAndThen(Collectors.toList(), Officialese::new));
    }

    /// Each entry once, in the order of the list.
    List<Found> findAll(String text) {
        var lower = text.toLowerCase(UKRAINIAN);
        return entries.stream()
                .filter(entry -> lower.contains(entry.start()))
                .flatMap(
                        entry ->
                                entry.stem()
                                        .matcher(text)
                                        .results()
                                        .limit(1)
                                        .map(match -> new Found(match.group(), entry.plain())))
                .toList();
    }
}
