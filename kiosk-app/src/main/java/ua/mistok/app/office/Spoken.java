package ua.mistok.app.office;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.function.Supplier;
import ua.mistok.config.text.Language;

/// The language of whoever is at work: the one that was chosen at the set-up, until somebody
/// asks for the other, whatever the browser says; the session remembers it.
public final class Spoken {

    private Spoken() {}

    public static void begin(UI ui) {
        var chosen = VaadinSession.getCurrent().getAttribute(Language.class);
        speak(ui, chosen == null ? usual() : chosen);
    }

    /// From now on in this language.
    public static void choose(UI ui, Language language) {
        VaadinSession.getCurrent().setAttribute(Language.class, language);
        speak(ui, language);
    }

    public static void other(UI ui) {
        var now = new Language(ui.getLocale().getLanguage());
        var next = now.equals(Language.UKRAINIAN) ? Language.ENGLISH : Language.UKRAINIAN;
        choose(ui, next);
    }

    private static Language usual() {
        var usual = VaadinService.getCurrent().getContext().getAttribute(Usual.class);
        return usual == null ? Language.UKRAINIAN : usual.language().get();
    }

    /// Which language pages of people at work speak to whoever has asked for none.
    public record Usual(Supplier<Language> language) {}

    private static void speak(UI ui, Language language) {
        ui.setLocale(Locale.of(language.tag()));
    }
}
