package ua.mistok.app.idea;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.ThanksPage;

/// The idea is safe; who reads it, and when others see it.
public final class IdeaThanksScreen extends Main implements LocaleChangeObserver {

    private final Div words = new Div();
    private final NativeButton home;

    public IdeaThanksScreen(Runnable onward) {
        home = Dom.button("btn btn--go btn--big", "", onward);
        ThanksPage.lay(this, words, home);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(
                words,
                ThanksPage.words(
                        getTranslation("idea.thanks.title"), getTranslation("idea.thanks.lead")));
        Dom.html(home, Dom.escape(getTranslation("idea.thanks.on")) + Dom.icon("arrow-right"));
    }
}
