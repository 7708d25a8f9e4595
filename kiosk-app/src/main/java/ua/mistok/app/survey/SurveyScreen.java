package ua.mistok.app.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import ua.mistok.app.ui.Comfort;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Fitted;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.Objection;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.survey.SurveyRun.Leaving;
import ua.mistok.config.text.Language;

/// One question of a survey after another.
///
/// A touch that is the whole answer goes on by itself; where more may be chosen or is typed, «Далі»
/// does.
public final class SurveyScreen extends Main implements LocaleChangeObserver, Fitted {

    /// As many options leave no room for a large heading.
    private static final int MANY = 4;

    private final SurveyRun run;
    private final Runnable ended;
    private final Asked asked = new Asked();
    private final Div place = new Div();
    private final Paragraph objection = new Paragraph();
    private final Div nav = new Div();
    private final NativeButton back;
    private final NativeButton skip;
    private final NativeButton forward;
    private Comfort comfort;
    private Answers answers;

    /// @param comfort how large the letters are, which decides how many options fit
    /// @param ended when the last question was answered or skipped
    public SurveyScreen(SurveyRun run, Comfort comfort, Runnable ended) {
        this.run = run;
        this.comfort = comfort;
        this.ended = ended;
        addClassNames("main", "survey");
        place.addClassName("survey__answers");
        objection.addClassName("survey__objection");
        objection.getElement().setAttribute("role", "alert");
        back = Dom.button("btn", "", this::back);
        skip = Dom.button("btn", "", this::skip);
        forward = Dom.button("btn btn--go btn--big", "", this::forward);
        nav.addClassName("survey__nav");
        add(asked, place, objection, nav);
        answers = ask();
    }

    private Answers ask() {
        answers = new Drawn(run, this, hearing()).answers();
        answers.fit(OptionsPerPage.of(comfort));
        setClassName("survey--full", run.options().size() > MANY);
        place.removeAll();
        place.add(answers.component());
        nav.removeAll();
        nav.add(back, skip);
        answers.pager().ifPresent(nav::add);
        nav.add(forward);
        back.setVisible(run.canGoBack());
        skip.setVisible(run.leaving() == Leaving.SKIP || run.leaving() == Leaving.DECLINE);
        changed();
        return answers;
    }

    private Hearing hearing() {
        return new Hearing() {
            @Override
            public void answered(Answer answer) {
                SurveyScreen.this.answered(answer);
            }

            @Override
            public void changed() {
                SurveyScreen.this.changed();
            }
        };
    }

    private void changed() {
        objection.setText("");
        forward.setVisible(answers.needsForward());
        forward.setEnabled(answers.isReady());
    }

    /// The last answer may be given again, if it could not be kept.
    private void answered(Answer answer) {
        if (run.ended()) {
            ended.run();
            return;
        }
        var refused = run.objection(answer);
        if (refused.isPresent()) {
            objection.setText(words(refused.get()));
            return;
        }
        run.say(answers.words());
        run.answer(answer);
        next();
    }

    private String words(Objection refused) {
        return switch (refused) {
            case Objection.Unfit() -> answers.mend();
            case Objection.Against(var message) -> message.in(language());
        };
    }

    private void forward() {
        if (run.ended()) {
            ended.run();
        } else if (run.leaving() == Leaving.READ) {
            skip();
        } else {
            answers.answer()
                    .ifPresentOrElse(this::answered, () -> objection.setText(answers.mend()));
        }
    }

    private void skip() {
        if (!run.ended()) {
            run.skip();
        }
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
    public void fit(Comfort comfort) {
        this.comfort = comfort;
        answers.fit(OptionsPerPage.of(comfort));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(back, Dom.icon("arrow-left") + Dom.escape(getTranslation("survey.back")));
        Dom.html(forward, Dom.escape(getTranslation("survey.forward")) + Dom.icon("arrow-right"));
        if (!run.ended()) {
            objection.setText("");
            name();
        }
    }

    private void name() {
        asked.show(run, language());
        skip.setText(
                getTranslation(
                        run.leaving() == Leaving.DECLINE ? "survey.decline" : "survey.skip"));
        answers.name(language());
    }

    private Language language() {
        return new Language(getLocale().getLanguage());
    }
}
