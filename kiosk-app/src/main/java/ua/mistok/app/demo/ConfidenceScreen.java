package ua.mistok.app.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.text.Language;

/// The question asked before an exercise: how confident a visitor is now. It may be skipped.
public final class ConfidenceScreen extends Main implements LocaleChangeObserver {

    private final Question question;
    private final Paragraph moment = new Paragraph();
    private final H1 words = new H1();
    private final Paragraph lead = new Paragraph();
    private final NativeButton skip;
    private final NativeButton forward;

    /// @param answered hears the number, or nothing when the question was skipped
    public ConfidenceScreen(Question question, Consumer<Optional<Integer>> answered) {
        this.question = question;
        addClassNames("main", "survey");
        var row = new ConfidenceRow((Scale) question.kind(), Optional.empty(), number -> ready());
        moment.addClassNames("lead", "soft");
        lead.addClassName("lead");
        words.getElement().setAttribute("tabindex", "-1");
        skip = Dom.button("btn", "", () -> answered.accept(Optional.empty()));
        forward = Dom.button("btn btn--go btn--big", "", () -> answered.accept(row.value()));
        forward.setEnabled(false);
        var asked = new Div(moment, words, lead);
        asked.addClassName("survey__q");
        var nav = new Div(skip, forward);
        nav.addClassName("survey__nav");
        add(asked, row, nav);
    }

    private void ready() {
        forward.setEnabled(true);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var language = new Language(event.getLocale().getLanguage());
        moment.setText(getTranslation("demo.confidence.before"));
        words.setText(question.text().in(language));
        lead.setText(question.lead().map(text -> text.in(language)).orElse(""));
        skip.setText(getTranslation("demo.confidence.skip"));
        Dom.html(
                forward,
                Dom.escape(getTranslation("demo.confidence.forward")) + Dom.icon("arrow-right"));
    }
}
