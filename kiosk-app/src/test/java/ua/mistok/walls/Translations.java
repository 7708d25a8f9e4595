package ua.mistok.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The application's words in one language, as they stand in the file.
///
/// @param repeated keys that stand there twice; the later line would win in silence
record Translations(Map<String, String> words, List<String> repeated) {

    private static final Path FOLDER = Path.of("src", "main", "resources", "vaadin-i18n");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+");

    static Translations in(String language) {
        try (var lines = Files.lines(FOLDER.resolve("translations_" + language + ".properties"))) {
            var words = new TreeMap<String, String>();
            var repeated = new ArrayList<String>();
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*=\\s*", 2))
                    .forEach(
                            pair -> {
                                if (words.put(pair[0], pair[1]) != null) {
                                    repeated.add(pair[0]);
                                }
                            });
            return new Translations(words, repeated);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The places for values, such as `{0}`, by key.
    Map<String, List<String>> places() {
        var places = new TreeMap<String, List<String>>();
        words.forEach(
                (key, text) ->
                        places.put(
                                key,
                                PLACE.matcher(text)
                                        .results()
                                        .map(m -> m.group())
                                        .sorted()
                                        .distinct()
                                        .toList()));
        return places;
    }

    /// Forms that a counted phrase lacks: one, few, many, with the whole phrase in each.
    List<String> missingForms() {
        var bases = new TreeSet<String>();
        for (var key : words.keySet()) {
            if (key.matches(".*\\.(one|few|many)")) {
                bases.add(key.substring(0, key.lastIndexOf('.')));
            }
        }
        return bases.stream()
                .flatMap(base -> List.of(base + ".one", base + ".few", base + ".many").stream())
                .filter(form -> !words.containsKey(form))
                .toList();
    }
}
