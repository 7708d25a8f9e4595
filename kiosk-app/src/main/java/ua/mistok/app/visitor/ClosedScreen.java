package ua.mistok.app.visitor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.ListenButton;
import ua.mistok.app.ui.Moments;
import ua.mistok.config.text.Language;

/// The station of a library that is closed, or of a kiosk that has moved away: a calm word, and
/// when it opens again. Nothing can be touched but «Слухати», so every language has its line.
final class ClosedScreen extends Main {

    private final List<Language> languages;
    private final String title;
    private final Function<Language, String> lead;
    private final Div bar = new Div();
    private final Div copy = new Div();

    /// @param opening empty where nobody knows
    /// @param reads whether screens can be read aloud in a language
    ClosedScreen(List<Language> languages, Optional<Instant> opening, Predicate<Locale> reads) {
        this.languages = languages;
        this.title = "visitor.closed";
        this.lead = language -> opens(language, opening);
        draw(reads);
    }

    private ClosedScreen(
            List<Language> languages, String title, String lead, Predicate<Locale> reads) {
        this.languages = languages;
        this.title = title;
        this.lead = language -> getTranslation(Locale.of(language.tag()), lead);
        draw(reads);
    }

    /// The kiosk lives on another machine.
    static ClosedScreen gone(List<Language> languages, Predicate<Locale> reads) {
        return new ClosedScreen(languages, "visitor.gone", "visitor.gone.lead", reads);
    }

    private void draw(Predicate<Locale> reads) {
        addClassNames("attract", "closed");
        var scene = new Div();
        scene.addClassName("attract__scene");
        Dom.html(scene, Dom.art("attract", "scene"));
        bar.addClassName("attract__bar");
        copy.addClassName("attract__copy");
        var foot = new Div(new ListenButton("chip", reads));
        foot.addClassNames("attract__lang", "on-river");
        add(scene, bar, copy, foot);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var first = languages.getFirst();
        getElement().setAttribute("aria-label", say(first, title));
        Dom.html(
                bar,
                "<div class=\"brand\">%s<span>%s</span></div><div class=\"clock\" data-clock=\"%s\"></div>"
                        .formatted(Dom.art("mark", "mark"), say(first, "ui.brand"), first.tag()));
        var words = new StringBuilder();
        for (var language : languages) {
            var isFirst = language.equals(first);
            words.append(
                    "<%1$s lang=\"%2$s\">%3$s</%1$s><p class=\"lead\" lang=\"%2$s\">%4$s</p>"
                            .formatted(
                                    isFirst ? "h1" : "h2",
                                    language.tag(),
                                    say(language, title),
                                    Dom.escape(lead.apply(language))));
        }
        Dom.html(copy, "<div>" + words + "</div>");
    }

    private String opens(Language language, Optional<Instant> opening) {
        var locale = Locale.of(language.tag());
        return opening.map(
                        at ->
                                getTranslation(
                                        locale,
                                        "visitor.closed.opens",
                                        Moments.day(at, locale),
                                        Moments.time(at, locale)))
                .orElseGet(() -> getTranslation(locale, "visitor.closed.unknown"));
    }

    private String say(Language language, String key) {
        return Dom.escape(getTranslation(Locale.of(language.tag()), key));
    }
}
