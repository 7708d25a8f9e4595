package ua.mistok.app.visitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.ThanksPage;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// Something else begins here: thanks to whoever was in the middle of something, and the way on.
final class MovedScreen extends Main implements LocaleChangeObserver {

    private final Mode mode;
    private final Div words = new Div();
    private final NativeButton on;

    /// @param onward home, or the end where the library closes
    MovedScreen(Mode mode, Runnable onward) {
        this.mode = mode;
        on = Dom.button("btn btn--go btn--big", "", onward);
        ThanksPage.lay(this, words, on);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var closes = mode.kind() == ModeKind.CLOSED;
        var title = closes ? "visitor.moved.closed.title" : "visitor.moved.title";
        var lead = closes ? "visitor.moved.closed.lead" : "visitor.moved.lead";
        var onward = closes ? "visitor.moved.closed.on" : "visitor.moved.on";
        var name = mode.name().in(new Language(event.getLocale().getLanguage()));
        Dom.html(words, ThanksPage.words(getTranslation(title), getTranslation(lead, name)));
        Dom.html(on, Dom.escape(getTranslation(onward)) + Dom.icon("arrow-right"));
    }
}
