package ua.mistok.app.console;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import ua.mistok.config.text.Language;

/// The language of whoever is at the console: Ukrainian until somebody asks for the other, whatever
/// the browser says; the session remembers it.
final class Spoken {

    private Spoken() {}

    static void begin(UI ui) {
        var chosen = VaadinSession.getCurrent().getAttribute(Language.class);
        speak(ui, chosen == null ? Language.UKRAINIAN : chosen);
    }

    static void other(UI ui) {
        var now = new Language(ui.getLocale().getLanguage());
        var next = now.equals(Language.UKRAINIAN) ? Language.ENGLISH : Language.UKRAINIAN;
        VaadinSession.getCurrent().setAttribute(Language.class, next);
        speak(ui, next);
    }

    private static void speak(UI ui, Language language) {
        ui.setLocale(Locale.of(language.tag()));
    }
}
