package ua.mistok.app.visitor;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import ua.mistok.app.ui.Dom;

/// On a waiting station, as long as an interrupted visit waits somewhere.
final class ResumeOffer extends Nav implements LocaleChangeObserver {

    private final NativeButton go;

    ResumeOffer(Runnable touched) {
        addClassName("resume-offer");
        go = Dom.button("chip", "", touched);
        add(go);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", getTranslation("visitor.resume"));
        Dom.html(go, Dom.icon("history") + Dom.escape(getTranslation("visitor.resume")));
    }
}
