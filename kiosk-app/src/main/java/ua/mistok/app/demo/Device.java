package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import ua.mistok.app.ui.Dom;

/// The make-believe portal: striped band «НАВЧАННЯ» above, the page of the step below.
final class Device extends Section {

    private final Div band = new Div();
    private final Span words = new Span();
    private final NativeButton flag;
    private final Div url = new Div();
    private final Div portal = new Div();

    /// @param flagged «Тут щось не так»; empty where nobody would hear it
    /// @param plays whether the page plays itself, so that fingers leave it alone
    Device(Optional<Runnable> flagged, boolean plays) {
        addClassName("device");
        band.addClassName("device__training");
        words.addClassName("grow");
        flag = Dom.button("chip chip--flag", "", () -> flagged.ifPresent(Runnable::run));
        flag.setVisible(flagged.isPresent());
        flag.getElement().setAttribute("aria-haspopup", "dialog");
        band.add(words, flag);
        portal.getElement().setAttribute("inert", plays);
        url.addClassName("device__url");
        portal.addClassName("portal");
        // a page longer than the screen is scrolled by keyboard too (WCAG 2.1.1)
        portal.getElement().setAttribute("tabindex", "0");
        add(band, url, portal);
    }

    void relabel(String portalName) {
        getElement().setAttribute("aria-label", getTranslation("demo.device.label"));
        Dom.html(
                words,
                "<b>%s</b> <span>%s</span>"
                        .formatted(
                                Dom.escape(getTranslation("demo.device.training")),
                                Dom.escape(getTranslation("demo.device.not-real"))));
        Dom.html(flag, Dom.icon("flag") + Dom.escape(getTranslation("demo.device.flag")));
        Dom.html(url, Dom.icon("laptop") + "<span>" + Dom.escape(portalName) + "</span>");
    }

    void show(Component... page) {
        portal.removeAll();
        portal.add(page);
    }
}
