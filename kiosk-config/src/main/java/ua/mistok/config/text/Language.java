package ua.mistok.config.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A language of the screen, named by its BCP 47 primary tag.
///
/// A kiosk starts in Ukrainian and returns to it after every visit (Law 2704-VIII, article 27).
///
/// @param tag two or three lower-case Latin letters, such as `uk` or `crh`
public record Language(String tag) {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");

    public static final Language UKRAINIAN = new Language("uk");
    public static final Language ENGLISH = new Language("en");

    /// The languages that every shipped text has, the source language first.
    public static final List<Language> SHIPPED = List.of(UKRAINIAN, ENGLISH);

    public Language {
        if (!isTag(tag)) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    public static boolean isTag(String text) {
        return TAG.matcher(text).matches();
    }

    public Locale locale() {
        return equals(UKRAINIAN) ? Locale.of("uk", "UA") : Locale.of(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
