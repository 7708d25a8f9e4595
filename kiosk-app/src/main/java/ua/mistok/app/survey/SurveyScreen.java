package ua.mistok.app.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Words;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Consent;
import ua.mistok.config.survey.QuestionKind.Day;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Note;
import ua.mistok.config.survey.QuestionKind.Number;
import ua.mistok.config.survey.QuestionKind.Ranking;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.QuestionKind.Single;
import ua.mistok.config.survey.QuestionKind.Text;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

/// One question of a survey after another.
///
/// A touch that is the whole answer goes on by itself; where several may be chosen, «Далі» does.
public final class SurveyScreen extends Main implements LocaleChangeObserver {

    private final SurveyRun run;
    private final Runnable ended;
    private final OrderedList spans = new OrderedList();
    private final Span left = new Span();
    private final H1 question = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div answers = new Div();
    private final NativeButton back;
    private final NativeButton skip;
    private final NativeButton forward;
    private Answers shown;

    /// @param ended when the last question was answered or skipped
    public SurveyScreen(SurveyRun run, Runnable ended) {
        this.run = run;
        this.ended = ended;
        addClassNames("main", "survey");
        answers.addClassName("survey__answers");
        spans.addClassNames("spans", "spans--bare");
        lead.addClassName("lead");
        var progress = new Div(spans, left);
        progress.addClassName("survey__prog");
        var asked = new Div(progress, question, lead);
        asked.addClassName("survey__q");
        back = Dom.button("btn", "", this::back);
        skip = Dom.button("btn", "", this::skip);
        forward = Dom.button("btn btn--go btn--big", "", this::forward);
        var nav = new Div(back, skip, forward);
        nav.addClassName("survey__nav");
        add(asked, answers, nav);
        shown = ask();
    }

    private Answers ask() {
        shown =
                switch (run.question().kind()) {
                    case Scale scale when scale.faces() -> new Faces(scale, this::answer);
                    case Scale scale when scale.isFullyLabelled() ->
                            Choices.point(scale, this::answer);
                    case Scale scale -> new Ramp(scale, this::answer);
                    case Single _ -> Choices.one(run.options(), this::answer);
                    case Multi multi ->
                            Choices.some(run.options(), multi.max(), run.answered(), this::ready);
                    case Ranking _, Number _, Day _, Text _, Note _, Consent _, Calculated _ ->
                            throw new IllegalStateException("nobody draws this kind yet");
                };
        answers.removeAll();
        answers.add(shown.component());
        forward.setVisible(shown instanceof Choices choices && choices.isMany());
        back.setVisible(run.canGoBack());
        ready();
        return shown;
    }

    private void ready() {
        forward.setEnabled(shown.answer().isPresent());
    }

    private void answer(Answer answer) {
        if (run.answer(answer)) {
            next();
        }
    }

    private void forward() {
        shown.answer().ifPresent(this::answer);
    }

    private void skip() {
        run.skip();
        next();
    }

    private void back() {
        run.back();
        next();
    }

    private void next() {
        if (run.ended()) {
            ended.run();
            return;
        }
        ask();
        name();
        Dom.focusHeading(this);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(back, Dom.icon("arrow-left") + Dom.escape(getTranslation("survey.back")));
        skip.setText(getTranslation("survey.skip"));
        Dom.html(forward, Dom.escape(getTranslation("survey.forward")) + Dom.icon("arrow-right"));
        name();
    }

    private void name() {
        var language = new Language(getLocale().getLanguage());
        question.setText(run.text().in(language));
        lead.setText(run.question().lead().map(text -> text.in(language)).orElse(""));
        left.setText(
                run.remaining() == 0
                        ? getTranslation("survey.last")
                        : Words.count(this, "survey.left", run.remaining()));
        spans.getElement()
                .setAttribute(
                        "aria-label", getTranslation("survey.progress", run.number(), run.count()));
        Dom.html(spans, spans());
        shown.name(language);
    }

    private String spans() {
        var html = new StringBuilder();
        for (var number = 1; number <= run.count(); number++) {
            var state =
                    number < run.number()
                            ? " is-done\""
                            : number == run.number() ? " is-now\" aria-current=\"step\"" : "\"";
            html.append("<li class=\"spans__i").append(state).append('>').append(number);
            html.append("</li>");
        }
        return html.toString();
    }
}
