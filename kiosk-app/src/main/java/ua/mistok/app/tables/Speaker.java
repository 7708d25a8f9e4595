package ua.mistok.app.tables;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import ua.mistok.config.text.Language;

/// Says the application's words where no page is: tables that nobody looks at, such as those of a
/// report that is made at night, are put into words with it. It is never attached to anything.
public final class Speaker extends Div {

    private static final I18NProvider WORDS =
            new DefaultI18NProvider(
                    List.of(Language.UKRAINIAN.locale(), Language.ENGLISH.locale()),
                    Speaker.class.getClassLoader());

    private final Locale locale;

    public Speaker(Language language) {
        locale = language.locale();
    }

    Locale locale() {
        return locale;
    }

    @Override
    public String getTranslation(String key, Object... params) {
        return WORDS.getTranslation(key, locale, params);
    }

    @Override
    public String getTranslation(Locale asked, String key, Object... params) {
        return WORDS.getTranslation(key, asked, params);
    }
}
