package ua.mistok.app.visitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.ThanksPage;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// The answers are safe; what next.
final class ThanksScreen extends Main implements LocaleChangeObserver {

    private final List<LocalizedText> advice;
    private final Optional<LocalizedText> exercise;
    private final Div words = new Div();
    private final NativeButton again;

    private final NativeButton show;

    /// @param advice what follows from the answers; `{demo}` in it is the exercise
    /// @param onward to the card that the visitor asked for
    ThanksScreen(
            List<LocalizedText> advice,
            Optional<LocalizedText> exercise,
            Optional<Runnable> onward,
            Runnable home) {
        this.advice = advice;
        this.exercise = exercise;

        show = Dom.button("btn btn--go btn--big", "", () -> onward.ifPresent(Runnable::run));
        show.setVisible(onward.isPresent());
        again = Dom.button(onward.isPresent() ? "btn btn--big" : "btn btn--go btn--big", "", home);
        ThanksPage.lay(this, words, again, show);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var language = new Language(event.getLocale().getLanguage());
        var lines =
                advice.stream()
                        .map(text -> filled(text, language))
                        .map(text -> "<p class=\"thanks__advice\">" + Dom.escape(text) + "</p>")
                        .collect(Collectors.joining());
        Dom.html(
                words,
                ThanksPage.words(
                                getTranslation("visitor.thanks.title"),
                                getTranslation("visitor.thanks.lead"))
                        + lines);
        Dom.html(show, Dom.escape(getTranslation("visitor.thanks.show")) + Dom.icon("arrow-right"));
        Dom.html(
                again,
                Dom.escape(getTranslation("visitor.thanks.again")) + Dom.icon("arrow-right"));
    }

    private String filled(LocalizedText text, Language language) {
        return exercise.map(name -> text.in(language).replace("{demo}", name.in(language)))
                .orElse(text.in(language));
    }
}
