package ua.mistok.app.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.Goal;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Words over a list, in the language of the moment.
@FunctionalInterface
public interface Heading {

    String on(Component screen);

    /// The application's own words.
    static Heading key(String key) {
        return screen -> screen.getTranslation(key);
    }

    /// A pack's words.
    static Heading text(LocalizedText text) {
        return screen -> text.in(new Language(UI.getCurrentOrThrow().getLocale().getLanguage()));
    }

    static Heading of(Goal goal) {
        return key("catalogue.goal." + goal.number());
    }

    static Heading of(Audience audience) {
        return key("catalogue.for." + audience.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
