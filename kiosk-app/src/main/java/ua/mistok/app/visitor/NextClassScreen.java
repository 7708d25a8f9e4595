package ua.mistok.app.visitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import ua.mistok.app.catalogue.PanelScreen;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Moments;

/// When the next class is, and how to come to it: where a campaign for a class leads.
final class NextClassScreen extends Main implements LocaleChangeObserver {

    private final transient Optional<Instant> begins;
    private final Div head = new Div();
    private final Div items = new Div();

    /// @param begins empty if the week knows of no class
    NextClassScreen(Optional<Instant> begins) {
        this.begins = begins;
        addClassNames("main", "catalog", "panels");
        head.addClassName("advised__head");
        items.addClassName("panels__items");
        add(head, items);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(
                head,
                "<h1>%s</h1><p class=\"lead\">%s</p>"
                        .formatted(
                                Dom.escape(getTranslation("visitor.class")),
                                Dom.escape(when(event.getLocale()))));
        Dom.html(
                items,
                item("users", "visitor.class.what", "visitor.class.what.text")
                        + item("bell-ring", "visitor.class.come", "visitor.class.come.text")
                        + item(
                                "heart-handshake",
                                "visitor.class.bring",
                                "visitor.class.bring.text"));
    }

    private String when(Locale locale) {
        return begins.map(
                        at ->
                                getTranslation(
                                        "visitor.class.at",
                                        Moments.day(at, locale),
                                        Moments.time(at, locale)))
                .orElseGet(() -> getTranslation("visitor.class.unknown"));
    }

    private String item(String icon, String title, String text) {
        return PanelScreen.card(icon, getTranslation(title), getTranslation(text));
    }
}
