package ua.mistok.app.visitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import ua.mistok.app.campaign.SlideDeck;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.ListenButton;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// The waiting station: one call, and the languages.
final class AttractScreen extends Main implements LocaleChangeObserver {

    private final Div bar = new Div();
    private final Div copy = new Div();
    private final NativeButton go;
    private final Optional<String> library;
    private final Optional<Invitation> invitation;
    private final NativeButton invite;
    private final Nav languages = new Nav();
    private final SlideDeck slides;
    private final NativeButton code;
    private final NativeButton pause = new NativeButton();
    private final Map<Language, NativeButton> chips = new LinkedHashMap<>();

    /// Something else to touch, besides beginning.
    ///
    /// @param slide the name under which its showings and touches are counted
    record Invitation(String slide, LocalizedText words, Runnable accept) {}

    /// @param library what is called so; empty until its staff have said so
    /// @param showcase what turns beside the call to begin
    /// @param spoken hears the language that was touched
    /// @param reads whether screens can be read aloud in a language
    AttractScreen(
            List<Language> offered,
            Optional<String> library,
            Optional<Invitation> invitation,
            Showcase showcase,
            Runnable begin,
            Consumer<Language> spoken,
            Predicate<Locale> reads) {
        this.library = library;
        this.invitation = invitation;
        addClassName("attract");
        var scene = new Div();
        scene.addClassName("attract__scene");
        Dom.html(scene, Dom.art("attract", "scene"));
        bar.addClassName("attract__bar");
        copy.addClassName("attract__copy");
        go = Dom.button("btn btn--go btn--hero", "", begin);
        invite = Dom.button("btn btn--big attract__invite", "", this::accept);
        invite.setVisible(invitation.isPresent());
        var call = new Div(go, invite);
        call.addClassNames("attract__go", "on-river");
        slides = showcase.deck(copy);
        code = Dom.button("chip", "", showcase::named);
        code.setVisible(showcase.hasCodes());
        pause.addClassName("chip");
        pause.getElement().setAttribute("type", "button").setAttribute("data-pause-slides", "");
        pause.getElement().setAttribute("aria-pressed", "false");
        pause.setVisible(slides.turns());
        languages.addClassName("attract__languages");
        for (var language : offered) {
            var locale = Locale.of(language.tag());
            var name = locale.getDisplayLanguage(locale);
            var chip = Dom.button("chip", capital(name, locale), () -> spoken.accept(language));
            chip.getElement().setAttribute("lang", language.tag());
            chips.put(language, chip);
            languages.add(chip);
        }
        var foot = new Div(languages, code, pause, new ListenButton("chip", reads));
        foot.addClassNames("attract__lang", "on-river");
        add(scene, bar, slides, call, foot);
    }

    private static String place(String library) {
        return "<span class=\"brand__place\">%s</span>".formatted(Dom.escape(library));
    }

    private void accept() {
        invitation.ifPresent(offered -> offered.accept().run());
    }

    private static String capital(String name, Locale locale) {
        return Dom.escape(name.substring(0, 1).toUpperCase(locale) + name.substring(1));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", getTranslation("visitor.attract"));
        Dom.html(
                bar,
                "<div class=\"brand\">%s<span>%s</span>%s</div><div class=\"clock\" data-clock=\"%s\"></div>"
                        .formatted(
                                Dom.art("mark", "mark"),
                                Dom.escape(getTranslation("ui.brand")),
                                library.map(AttractScreen::place).orElse(""),
                                event.getLocale().getLanguage()));
        Dom.html(
                copy,
                "<div><span class=\"eyebrow\">%s</span><h1>%s</h1><p class=\"lead\">%s</p></div>"
                        .formatted(
                                Dom.escape(getTranslation("visitor.attract.eyebrow")),
                                Dom.escape(getTranslation("visitor.attract.title")),
                                Dom.escape(getTranslation("visitor.attract.lead"))));
        Dom.html(go, Dom.icon("pointer") + Dom.escape(getTranslation("visitor.attract.go")));
        invitation.ifPresent(
                offered ->
                        Dom.html(
                                invite,
                                Dom.icon("message-circle")
                                        + Dom.escape(
                                                offered.words()
                                                        .in(
                                                                new Language(
                                                                        event.getLocale()
                                                                                .getLanguage())))));
        Dom.html(code, Dom.icon("ticket") + Dom.escape(getTranslation("visitor.attract.code")));
        Dom.html(pause, Dom.icon("pause") + Dom.escape(getTranslation("visitor.attract.pause")));
        languages.getElement().setAttribute("aria-label", getTranslation("visitor.languages"));
        chips.forEach(
                (language, chip) ->
                        chip.getElement()
                                .setAttribute(
                                        "aria-pressed",
                                        Boolean.toString(
                                                language.tag()
                                                        .equals(event.getLocale().getLanguage()))));
    }
}
