package ua.mistok.app.visitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// The answers are safe; what next.
final class ThanksScreen extends Main implements LocaleChangeObserver {

    private final List<LocalizedText> advice;
    private final LocalizedText exercise;
    private final Div words = new Div();
    private final NativeButton again;

    /// @param advice what follows from the answers; `{demo}` in it is the exercise
    ThanksScreen(List<LocalizedText> advice, LocalizedText exercise, Runnable home) {
        this.advice = advice;
        this.exercise = exercise;
        addClassNames("main", "thanks");
        again = Dom.button("btn btn--go btn--big", "", home);
        var buttons = new Div(again);
        buttons.addClassName("sheet__btns");
        var copy = new Div(words, buttons);
        copy.addClassName("thanks__copy");
        var art = new Div();
        art.addClassName("thanks__art");
        Dom.html(art, Dom.art("thanks", "scene"));
        add(copy, art);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var language = new Language(event.getLocale().getLanguage());
        var lines =
                advice.stream()
                        .map(text -> text.in(language).replace("{demo}", exercise.in(language)))
                        .map(text -> "<p class=\"thanks__advice\">" + Dom.escape(text) + "</p>")
                        .collect(Collectors.joining());
        Dom.html(
                words,
                "<h1>%s</h1><p class=\"lead\">%s</p>%s"
                        .formatted(
                                Dom.escape(getTranslation("visitor.thanks.title")),
                                Dom.escape(getTranslation("visitor.thanks.lead")),
                                lines));
        Dom.html(
                again,
                Dom.escape(getTranslation("visitor.thanks.again")) + Dom.icon("arrow-right"));
    }
}
