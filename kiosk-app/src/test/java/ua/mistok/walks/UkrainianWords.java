package ua.mistok.walks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/// The words of Latin letters that Ukrainian texts themselves say: names of brands, addresses,
/// abbreviations. Whatever else stands in Latin letters on a Ukrainian screen came by mistake.
final class UkrainianWords {

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2,}");
    private static final Pattern CYRILLIC_OR_ADDRESS =
            Pattern.compile("\\p{IsCyrillic}|://|@|\\w\\.\\w");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\{[^}]*}");
    private static final String OTHER_LANGUAGES = "en|ru|pl|crh";

    private final Set<String> words = new TreeSet<>();

    private UkrainianWords() {}

    /// In lower case: of the application's translations and the shipped content.
    static List<String> inLatin() {
        var found = new UkrainianWords();
        try {
            found.translations(
                    Path.of("src/main/resources/vaadin-i18n/translations_uk.properties"));
            try (var files = Files.walk(Path.of("../kiosk-config/content"))) {
                for (var file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                    found.take(new Yaml().load(Files.readString(file)), false);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(found.words);
    }

    private void translations(Path file) throws IOException {
        var all = new Properties();
        all.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        all.values().forEach(text -> words(text.toString()));
    }

    private void take(Object value, boolean isUkrainian) {
        switch (value) {
            case Map<?, ?> map ->
                    map.forEach(
                            (key, inner) -> {
                                if (!key.toString().matches(OTHER_LANGUAGES) && inner != null) {
                                    take(inner, isUkrainian || key.equals("uk"));
                                }
                            });
            case List<?> list -> list.forEach(inner -> take(inner, isUkrainian));
            case String text when isUkrainian || CYRILLIC_OR_ADDRESS.matcher(text).find() ->
                    words(text);
            default -> {}
        }
    }

    private void words(String text) {
        LATIN.matcher(MARKUP.matcher(text).replaceAll(" "))
                .results()
                .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
    }
}
