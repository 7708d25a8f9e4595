package ua.mistok.app.alarm;

import java.util.HashMap;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Where to go, in the library's own words.
///
/// @param way short, for the eye from afar: «Коридором праворуч, у двір»
/// @param more what helps on the way, such as a ramp; may be empty
public record ShelterText(LocalizedText way, LocalizedText more) {

    /// Signs of [#way]: two lines of the screen.
    public static final int LONGEST_WAY = 60;

    /// Signs of [#more]: two lines of the screen.
    public static final int LONGEST_MORE = 100;

    /// @throws IllegalArgumentException if there is no way, or a text that the screen cannot hold
    public ShelterText {
        if (way.in(Language.UKRAINIAN).isBlank()) {
            throw new IllegalArgumentException("no way to the shelter");
        }
        refuseLonger(way, LONGEST_WAY);
        refuseLonger(more, LONGEST_MORE);
    }

    private static void refuseLonger(LocalizedText text, int longest) {
        for (var language : text.languages()) {
            if (text.in(language).length() > longest) {
                throw new IllegalArgumentException("longer than " + longest);
            }
        }
    }

    /// Both in two languages; where there is no English, the Ukrainian stands for it.
    public static ShelterText of(String way, String wayEnglish, String more, String moreEnglish) {
        return new ShelterText(text(way, wayEnglish), text(more, moreEnglish));
    }

    private static LocalizedText text(String ukrainian, String english) {
        var texts = new HashMap<Language, String>();
        texts.put(Language.UKRAINIAN, ukrainian.strip());
        if (!english.isBlank()) {
            texts.put(Language.ENGLISH, english.strip());
        }
        return LocalizedText.of(texts);
    }
}
