package ua.mistok.app.visitor;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/// Says on every screen of a rehearsal that nothing of it counts.
final class TrialMark extends Aside implements LocaleChangeObserver {

    TrialMark() {
        addClassName("trial-mark");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(getTranslation("visitor.trial"));
        getElement().setAttribute("aria-label", getTranslation("visitor.trial"));
    }
}
