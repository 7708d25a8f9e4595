package ua.mistok.app.hub.afterwards;

import org.springframework.web.util.HtmlUtils;
import ua.mistok.app.tables.Speaker;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// The page's words in one language, ready to stand in HTML.
///
/// @param speaker says the application's words
record Words(Language language, Speaker speaker) {

    Words(Language language) {
        this(language, new Speaker(language));
    }

    String say(String key, Object... values) {
        return safe(speaker.getTranslation(key, values));
    }

    String say(LocalizedText text) {
        return safe(text.in(language));
    }

    static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
