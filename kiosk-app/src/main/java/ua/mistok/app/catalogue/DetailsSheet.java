package ua.mistok.app.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Sheet;
import ua.mistok.config.service.Service;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// The rest of a card: whom it is for, usual mistakes, safety, and where all this is known from.
final class DetailsSheet extends Div implements LocaleChangeObserver {

    private final Service service;
    private final LocalDate today;
    private final Div text = new Div();
    private final NativeButton close;

    DetailsSheet(Service service, LocalDate today, Runnable closed) {
        this.service = service;
        this.today = today;
        text.addClassName("details");
        text.getElement().setAttribute("tabindex", "0");
        close = Dom.button("btn btn--go btn--big", "", closed);
        var buttons = new Div(close);
        buttons.addClassName("sheet__btns");
        addClassName("over");
        add(new Sheet("papers", "details-heading", text, buttons));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var language = new Language(event.getLocale().getLanguage());
        Dom.html(
                text,
                "<h1 id=\"details-heading\">%s</h1>"
                                .formatted(Dom.escape(service.name().in(language)))
                        + part("catalogue.who", audiences())
                        + part("catalogue.mistakes", list(service.mistakes(), language))
                        + part("catalogue.safety", list(service.safety(), language))
                        + part("catalogue.known-from", sources()));
        Dom.html(close, Dom.escape(getTranslation("catalogue.close")) + Dom.icon("check"));
    }

    private String part(String heading, String inside) {
        return "<section><h2>%s</h2>%s</section>".formatted(say(heading), inside);
    }

    private String audiences() {
        return "<p>"
                + service.audiences().stream()
                        .map(Heading::of)
                        .map(heading -> Dom.escape(heading.on(this)))
                        .collect(Collectors.joining(" · "))
                + "</p>";
    }

    private String sources() {
        var certainty =
                "catalogue.certainty." + service.certainty().name().toLowerCase(Locale.ROOT);
        return "<p>%s</p><span class=\"meta\">%s</span><p>%s</p>"
                .formatted(
                        say(certainty),
                        Checked.of(service, today).badge(this),
                        service.sources().stream()
                                .map(Dom::escape)
                                .collect(Collectors.joining("; ")));
    }

    private static String list(List<LocalizedText> texts, Language language) {
        return texts.stream()
                .map(text -> "<li>" + Dom.escape(text.in(language)) + "</li>")
                .collect(Collectors.joining("", "<ul class=\"dots\">", "</ul>"));
    }

    private String say(String key) {
        return Dom.escape(getTranslation(key));
    }
}
