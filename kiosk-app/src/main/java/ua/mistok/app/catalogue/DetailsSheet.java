package ua.mistok.app.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final Optional<NativeButton> task;

    /// @param printTask prints the task sheet of the exercise; empty where nothing can be printed
    DetailsSheet(Service service, LocalDate today, Optional<Runnable> printTask, Runnable closed) {
        this.service = service;
        this.today = today;
        text.addClassName("details");
        text.getElement().setAttribute("tabindex", "0");
        close = Dom.button("btn btn--go btn--big", "", closed);
        task = printTask.map(print -> Dom.button("btn btn--big", "", print));
        var buttons = new Div();
        task.ifPresent(buttons::add);
        buttons.add(close);
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
        task.ifPresent(button -> Dom.html(button, Dom.icon("printer") + say("catalogue.task")));
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
