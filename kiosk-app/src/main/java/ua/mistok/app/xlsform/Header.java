package ua.mistok.app.xlsform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.mistok.config.text.Language;

/// Names of columns, as they are written in the wild.
final class Header {

    private static final Pattern TAGGED = Pattern.compile("(.*)\\(([A-Za-z]{2,3})\\)\\s*");

    private Header() {}

    /// Lower case, one way to separate a language (`label::uk`), one way to write our own columns.
    static String plain(String written) {
        var name = written.strip().replaceAll("\\s*::?\\s*", "::").toLowerCase(Locale.ROOT);
        if (name.startsWith("mistok::")) {
            return name.replace("::", "_");
        }
        var parts = name.split("::", 2);
        var first =
                switch (parts[0].replace(' ', '_')) {
                    case "list_name", "list" -> "list_name";
                    case "relevance" -> "relevant";
                    case "calculate" -> "calculation";
                    case "constraint_msg" -> "constraint_message";
                    case "read_only" -> "readonly";
                    default -> parts[0].replace(' ', '_');
                };
        return parts.length == 1
                ? first
                : first + "::" + language(parts[1]).map(Language::tag).orElse(parts[1]);
    }

    static Optional<Language> language(String written) {
        var name = written.strip().toLowerCase(Locale.ROOT);
        var tagged = TAGGED.matcher(name);
        var tag = tagged.matches() ? tagged.group(2) : byName(name);
        return Language.isTag(tag) ? Optional.of(new Language(tag)) : Optional.empty();
    }

    /// The tag of a language that is named in itself, in English or in Ukrainian; else the name.
    private static String byName(String name) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(
                        tag ->
                                Stream.of(tag, "en", "uk")
                                        .map(Locale::of)
                                        .map(Locale.of(tag)::getDisplayLanguage)
                                        .anyMatch(name::equalsIgnoreCase))
                .findFirst()
                .orElse(name);
    }

    /// As other tools show a language to choose: its own name and its tag.
    static String name(Language language) {
        var own = Locale.of(language.tag());
        var name = own.getDisplayLanguage(own);
        return name.substring(0, 1).toUpperCase(own) + name.substring(1) + " (" + language + ")";
    }
}
