package ua.mistok.app.idea;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import ua.mistok.app.ui.Dom;

/// The idea is safe; who reads it, and when others see it.
public final class IdeaThanksScreen extends Main implements LocaleChangeObserver {

    private final Div words = new Div();
    private final NativeButton home;

    public IdeaThanksScreen(Runnable onward) {
        addClassNames("main", "thanks");
        home = Dom.button("btn btn--go btn--big", "", onward);
        var buttons = new Div(home);
        buttons.addClassName("sheet__btns");
        var copy = new Div(words, buttons);
        copy.addClassName("thanks__copy");
        var art = new Div();
        art.addClassName("thanks__art");
        Dom.html(art, Dom.art("thanks", "scene"));
        add(copy, art);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(
                words,
                "<h1>%s</h1><p class=\"lead\">%s</p>"
                        .formatted(
                                Dom.escape(getTranslation("idea.thanks.title")),
                                Dom.escape(getTranslation("idea.thanks.lead"))));
        Dom.html(home, Dom.escape(getTranslation("idea.thanks.on")) + Dom.icon("arrow-right"));
    }
}
