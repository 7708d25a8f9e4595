package ua.mistok.app.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.VaadinSession;

/// Gives a page of staff colours of high contrast and takes them away; known until somebody leaves.
public final class ContrastButton extends Button implements LocaleChangeObserver {

    public ContrastButton() {
        var icon = new Span();
        Dom.html(icon, Dom.icon("eye"));
        setPrefixComponent(icon);
        addClickListener(click -> choose(chosen().withContrast(!chosen().contrast())));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        show();
    }

    private void choose(Comfort comfort) {
        VaadinSession.getCurrent().setAttribute(Comfort.class, comfort);
        show();
    }

    private static Comfort chosen() {
        var chosen = VaadinSession.getCurrent().getAttribute(Comfort.class);
        return chosen == null ? Comfort.USUAL : chosen;
    }

    private void show() {
        chosen().applyTo(this);
        getElement().setAttribute("aria-pressed", Boolean.toString(chosen().contrast()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(getTranslation("console.contrast"));
    }
}
