package ua.mistok.app.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Sheet;
import ua.mistok.config.demo.Persona;
import ua.mistok.config.text.Language;

/// The card of a person's papers; everything on it is made up.
final class PapersSheet extends Div implements LocaleChangeObserver {

    private final Persona persona;
    private final Div card = new Div();
    private final NativeButton close;

    PapersSheet(Persona persona, Runnable closed) {
        this.persona = persona;
        card.addClassName("papers__card");
        close = Dom.button("btn btn--go btn--big", "", closed);
        var buttons = new Div(close);
        buttons.addClassName("sheet__btns");
        addClassName("over");
        add(new Sheet("papers", "papers-heading", card, buttons));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var language = new Language(event.getLocale().getLanguage());
        var lines =
                persona.papers().stream()
                        .map(
                                paper ->
                                        "<div><dt>%s</dt><dd>%s</dd></div>"
                                                .formatted(
                                                        Dom.escape(paper.label().in(language)),
                                                        Dom.escape(paper.value().in(language))))
                        .collect(Collectors.joining());
        Dom.html(
                card,
                "<h1 id=\"papers-heading\">%s</h1><p class=\"soft\">%s</p><dl class=\"papers__lines\">%s</dl>"
                        .formatted(
                                Dom.escape(
                                        getTranslation(
                                                "demo.papers.title", persona.name().in(language))),
                                Dom.escape(getTranslation("demo.papers.made-up")),
                                lines));
        Dom.html(close, Dom.escape(getTranslation("demo.papers.close")) + Dom.icon("check"));
    }
}
