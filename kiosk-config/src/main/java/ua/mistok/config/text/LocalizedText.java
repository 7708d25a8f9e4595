package ua.mistok.config.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One text in every language it has. Ukrainian is always there.
public final class LocalizedText {

    private final Map<String, String> byTag;

    private LocalizedText(Map<String, String> byTag) {
        this.byTag = byTag;
    }

    /// @throws IllegalArgumentException if there is no Ukrainian text
    public static LocalizedText of(Map<Language, String> texts) {
        if (!texts.containsKey(Language.UKRAINIAN)) {
            throw new IllegalArgumentException("a text needs its Ukrainian source");
        }
        var byTag = new TreeMap<String, String>();
        texts.forEach((language, text) -> byTag.put(language.tag(), text));
        return new LocalizedText(byTag);
    }

    public static LocalizedText of(String ukrainian, String english) {
        return of(Map.of(Language.UKRAINIAN, ukrainian, Language.ENGLISH, english));
    }

    /// The same in every language: a number, an address, a name of a site.
    public static LocalizedText same(String text) {
        return of(Map.of(Language.UKRAINIAN, text));
    }

    /// The text in this language, or in Ukrainian where there is no translation.
    public String in(Language language) {
        var found = byTag.get(language.tag());
        return found != null ? found : ukrainian();
    }

    /// The language that [#in] really answers with, for the `lang` attribute (WCAG 3.1.2).
    public Language languageShown(Language wanted) {
        return has(wanted) ? wanted : Language.UKRAINIAN;
    }

    public boolean has(Language language) {
        return byTag.containsKey(language.tag());
    }

    /// Every language that it is written in, by tag.
    public List<Language> languages() {
        return byTag.keySet().stream().map(Language::new).toList();
    }

    public LocalizedText map(UnaryOperator<String> change) {
        var changed = new TreeMap<String, String>();
        byTag.forEach((tag, text) -> changed.put(tag, change.apply(text)));
        return new LocalizedText(changed);
    }

    /// This text and another one behind it, in every language that one of them has.
    public LocalizedText and(String between, LocalizedText next) {
        var joined = new TreeMap<String, String>();
        for (var tag :
                Stream.of(this, next).flatMap(text -> text.byTag.keySet().stream()).toList()) {
            var language = new Language(tag);
            joined.put(tag, in(language) + between + next.in(language));
        }
        return new LocalizedText(joined);
    }

    private String ukrainian() {
        var text = byTag.get(Language.UKRAINIAN.tag());
        if (text == null) {
            throw new IllegalStateException("a text without its Ukrainian source");
        }
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && byTag.equals(that.byTag);
    }

    @Override
    public int hashCode() {
        return byTag.hashCode();
    }

    @Override
    public String toString() {
        return ukrainian();
    }
}
