package ua.mistok.app.console.survey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import ua.mistok.app.console.form.ScreenPane;
import ua.mistok.app.survey.SurveyPreview;
import ua.mistok.app.workshop.SurveyWorkshop;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.survey.Setting;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.survey.SurveyRun;

/// The real screen of what is being written, to be tried: the question that is open, or the whole
/// survey from its first question on. Nothing that is answered here is kept.
final class TrialPane extends Div {

    private final transient SurveyPreview preview;
    private final transient SurveyTell tell;
    private final transient InstantSource clock;
    private final RadioButtonGroup<Whole> whole = new RadioButtonGroup<>();
    private final ScreenPane pane = new ScreenPane(true);
    private final Paragraph none = new Paragraph();
    private final Paragraph note;
    private final Button again;
    private transient Optional<Survey> shown = Optional.empty();
    private transient Optional<SurveyDraft> draft = Optional.empty();
    private Optional<String> open = Optional.empty();

    private enum Whole {
        ONE,
        ALL
    }

    TrialPane(SurveyPreview preview, SurveyTell tell, InstantSource clock) {
        this.preview = preview;
        this.tell = tell;
        this.clock = clock;
        addClassName("preview");
        setId("trial");
        whole.setItems(Whole.values());
        whole.addThemeName("horizontal");
        whole.setLabel(tell.say("console.form.screen"));
        whole.setItemLabelGenerator(
                one ->
                        tell.say(
                                one == Whole.ONE
                                        ? "console.surveys.trial.this"
                                        : "console.surveys.trial.whole"));
        whole.setValue(Whole.ALL);
        whole.addValueChangeListener(event -> redraw(true));
        again = new Button(tell.say("console.surveys.trial.again"), click -> redraw(true));
        again.setId("trial-again");
        note = new Paragraph(tell.say("console.surveys.trial.note"));
        note.addClassName("soft");
        add(whole, none, pane, again, note);
    }

    /// A survey that is looked at only.
    void show(Survey survey) {
        whole.setVisible(false);
        begin(survey);
    }

    /// What is being written, as far as it can be shown.
    ///
    /// @param open id of the question that is open
    void show(SurveyDraft draft, Optional<String> open) {
        var another = !open.equals(this.open);
        this.draft = Optional.of(draft);
        this.open = open;
        whole.setVisible(open.isPresent());
        if (another && open.isPresent()) {
            whole.setValue(Whole.ONE);
        }
        redraw(another);
    }

    /// @param anew from the first question on, be it the same survey
    private void redraw(boolean anew) {
        if (draft.isEmpty()) {
            shown.ifPresent(this::begin);
            return;
        }
        var survey = survey(draft.get());
        pane.setVisible(survey.isPresent());
        again.setVisible(survey.isPresent());
        note.setVisible(survey.isPresent());
        none.setVisible(survey.isEmpty());
        none.setText(
                tell.say(
                        draft.get().questions.isEmpty()
                                ? "console.surveys.trial.nothing"
                                : "console.surveys.trial.not-yet"));
        if (survey.isPresent() && (anew || !survey.equals(shown))) {
            begin(survey.get());
        }
        shown = survey;
    }

    private Optional<Survey> survey(SurveyDraft all) {
        var alone = open.isPresent() && whole.getValue() == Whole.ONE;
        var text = alone ? all.only(open.get()) : all.write();
        return SurveyWorkshop.check(new SurveyId(all.id), text)
                        instanceof Good<Survey>(var survey, var _)
                ? Optional.of(survey)
                : Optional.empty();
    }

    private void begin(Survey survey) {
        shown = Optional.of(survey);
        var given =
                survey.given().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, name -> name.getValue().getFirst()));
        var run = SurveyRun.begin(survey, new Setting(true, given), new Random(), clock);
        pane.show(preview.draw(run, () -> thank(survey, run)), "");
    }

    private void thank(Survey survey, SurveyRun run) {
        pane.show(preview.thanks(run, () -> begin(survey)), "");
    }
}
