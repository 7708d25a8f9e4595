package ua.mistok.app.console.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// The same words in both languages while somebody writes them; either may be missing.
final class WordsDraft {

    private static final String UK = Language.UKRAINIAN.tag();
    private static final String EN = Language.ENGLISH.tag();

    String ukrainian = "";
    String english = "";

    /// Languages that the form has no field for.
    private final Map<String, String> others = new TreeMap<>();

    /// @param value of the tree: a text, or a map by language
    static WordsDraft of(Object value) {
        var words = new WordsDraft();
        if (value instanceof Map<?, ?> map) {
            map.forEach((tag, text) -> words.put(tag.toString(), text.toString()));
        } else {
            words.ukrainian = value.toString();
        }
        return words;
    }

    private void put(String tag, String text) {
        if (tag.equals(UK)) {
            ukrainian = text;
        } else if (tag.equals(EN)) {
            english = text;
        } else {
            others.put(tag, text);
        }
    }

    /// Three dots in the place of answers to other questions.
    WordsDraft withoutPipes() {
        var words = new WordsDraft();
        words.ukrainian = ukrainian.replaceAll("\\$\\{[^}]*}", "…");
        words.english = english.replaceAll("\\$\\{[^}]*}", "…");
        return words;
    }

    boolean isEmpty() {
        return ukrainian.isBlank() && english.isBlank();
    }

    /// As the tree has it; empty where nothing was written.
    Optional<Object> value() {
        if (isEmpty()) {
            return Optional.empty();
        }
        if (english.isBlank() && others.isEmpty()) {
            return Optional.of(ukrainian.strip());
        }
        var map = new LinkedHashMap<String, Object>();
        putUnlessBlank(map, UK, ukrainian);
        putUnlessBlank(map, EN, english);
        map.putAll(others);
        return Optional.of(map);
    }

    private static void putUnlessBlank(Map<String, Object> map, String tag, String text) {
        if (!text.isBlank()) {
            map.put(tag, text.strip());
        }
    }

    /// Where both are there for sure.
    LocalizedText text() {
        return LocalizedText.of(ukrainian, english);
    }

    /// In this language, or in the other one where nothing was written in it.
    String in(Language language) {
        var wanted = language.equals(Language.ENGLISH) ? english : ukrainian;
        return wanted.isBlank() ? (ukrainian + english).strip() : wanted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordsDraft that && value().equals(that.value());
    }

    @Override
    public int hashCode() {
        return Objects.hash(ukrainian, english);
    }
}
