package ua.mistok.app.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import java.util.function.Predicate;

/// «Слухати»: the screen is read aloud. What it does, it does in the browser (`speech.ts`).
///
/// It is not drawn in a language that has no voice: a control without a function is not drawn.
public final class ListenButton extends NativeButton implements LocaleChangeObserver {

    private final Predicate<Locale> reads;

    /// @param reads whether screens can be read aloud in a language
    public ListenButton(String classes, Predicate<Locale> reads) {
        this.reads = reads;
        addClassNames(classes, "listen");
        getElement().setAttribute("type", "button").setAttribute("data-listen", "");
        setVisible(false);
    }

    /// The same for a screen that is written down as markup; whether there is a voice, it knows.
    public static String markup(String classes, Component screen) {
        return "<button type=\"button\" class=\"%s listen\" data-listen>%s</button>"
                .formatted(classes, label(screen));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setVisible(reads.test(event.getLocale()));
        Dom.html(this, label(this));
    }

    private static String label(Component on) {
        return Dom.icon("volume-2")
                + "<span>%s</span>".formatted(Dom.escape(on.getTranslation("ui.listen")));
    }
}
