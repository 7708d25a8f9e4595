package ua.mistok.app.console;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/// The recovery code, the one time it is shown, and what it is for.
final class RecoveryPanel extends Div implements LocaleChangeObserver {

    private final H2 title = new H2();
    private final Paragraph why = new Paragraph();
    private final Paragraph lost = new Paragraph();
    private final Anchor on = new Anchor("/staff", "");

    RecoveryPanel(String code) {
        var shown = new Div(code);
        shown.addClassName("recovery__code");
        shown.setId("recovery");
        addClassNames("panel", "recovery");
        on.addClassNames("btn", "btn--go");
        on.setRouterIgnore(true);
        add(title, shown, why, lost, on);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("console.recovery"));
        why.setText(getTranslation("console.recovery.why"));
        lost.setText(getTranslation("console.recovery.lost"));
        on.setText(getTranslation("console.recovery.written"));
    }
}
