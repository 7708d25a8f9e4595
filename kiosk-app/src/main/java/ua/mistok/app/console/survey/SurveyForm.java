package ua.mistok.app.console.survey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The form of a survey: what it is called, then its questions one below the other, of which one is
/// open at a time.
final class SurveyForm extends Div implements QuestionCard.Moves {

    private final transient Writing writing;
    private final transient Runnable opened;
    private final Div questions = new Div();
    private final Div removed = new Div();
    private final KindPicker picker;
    private final Button more;
    private final List<QuestionCard> cards = new ArrayList<>();
    private Optional<String> open = Optional.empty();
    private transient List<Trouble> troubles = List.of();

    /// @param changed hears of every change
    /// @param opened another question is open, or none
    SurveyForm(SurveyDraft draft, SurveyTell tell, Runnable changed, Runnable opened) {
        this.opened = opened;
        this.writing = new Writing(draft, tell, changed, this::draw);
        this.picker = new KindPicker(tell, this::begin);
        addClassName("survey-form");
        removed.addClassName("survey-form__removed");
        removed.getElement().setAttribute("role", "status");
        more = new Button(tell.say("console.surveys.more"), click -> pick());
        more.setId("add-question");
        more.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(tell.say("console.surveys.about")),
                writing.line("survey-name", tell.say("console.surveys.at.name"), draft.name),
                help(tell.say("console.surveys.english.help")),
                writing.area("survey-intro", tell.say("console.surveys.at.intro"), draft.intro),
                new AboutFields(writing),
                new H2(tell.say("console.surveys.questions")),
                removed,
                questions,
                more,
                picker);
        draw();
    }

    private static Paragraph help(String words) {
        var help = new Paragraph(words);
        help.addClassNames("soft", "survey-form__help");
        return help;
    }

    /// Id of the question that is open.
    Optional<String> open() {
        return open.filter(id -> writing.draft().find(id).isPresent());
    }

    // ── drawing ─────────────────────────────────────────────────────────

    private void draw() {
        questions.removeAll();
        cards.clear();
        var draft = writing.draft();
        if (draft.questions.isEmpty()) {
            questions.add(new Paragraph(writing.say("console.surveys.no-questions")));
        }
        addCards("");
        for (var section : draft.sections) {
            var head = new H3(writing.say("console.surveys.section"));
            questions.add(
                    head,
                    writing.line(
                            "section-" + section.id,
                            writing.say("console.surveys.at.title"),
                            section.title));
            if (!section.relevant.isEmpty()) {
                var condition =
                        new Paragraph(
                                writing.say(
                                        "console.surveys.if",
                                        writing.tell().condition(draft, section.relevant)));
                condition.addClassName("soft");
                questions.add(condition);
            }
            addCards(section.id);
        }
        tell(troubles);
    }

    private void addCards(String section) {
        var list = new OrderedList();
        list.addClassName("questions");
        for (var question : writing.draft().questions) {
            if (question.section.equals(section)) {
                var isOpen = open.equals(Optional.of(question.id));
                var card = new QuestionCard(writing, question, isOpen, this);
                cards.add(card);
                list.add(card);
            }
        }
        if (list.getComponentCount() > 0) {
            questions.add(list);
        }
    }

    /// Says each problem at its question.
    void tell(List<Trouble> all) {
        troubles = all;
        cards.forEach(
                card -> {
                    card.name();
                    card.tell(all);
                });
    }

    // ── questions ───────────────────────────────────────────────────────

    private void pick() {
        picker.setVisible(!picker.isVisible());
    }

    private void begin(Kind kind) {
        picker.setVisible(false);
        var question = Beginning.question(writing.tell(), writing.draft(), kind);
        writing.changed().run();
        open(question);
        Writing.focus(this, question.id + "-text");
    }

    @Override
    public void open(QuestionDraft question) {
        open = Optional.of(question.id);
        draw();
        opened.run();
        Writing.focus(this, question.id + "-shut");
    }

    @Override
    public void shut() {
        var was = open;
        open = Optional.empty();
        draw();
        opened.run();
        was.ifPresent(id -> Writing.focus(this, id + "-open"));
    }

    @Override
    public void move(QuestionDraft question, int by) {
        writing.draft()
                .brokenByMove(question, by)
                .ifPresentOrElse(
                        broken -> ask(broken, () -> moved(question, by)),
                        () -> moved(question, by));
    }

    private void moved(QuestionDraft question, int by) {
        writing.draft().move(question, by);
        writing.changed().run();
        draw();
        Writing.focus(this, question.id + (by < 0 ? "-up" : "-down"));
    }

    /// A condition asks about what comes before it only.
    private void ask(QuestionDraft broken, Runnable go) {
        var ask = new ConfirmDialog();
        ask.setHeader(writing.say("console.surveys.move.title"));
        ask.setText(
                writing.say(
                        "console.surveys.move.lead",
                        writing.tell().question(writing.draft(), broken)));
        ask.setConfirmText(writing.say("console.surveys.move.go"));
        ask.setCancelText(writing.say("console.form.cancel"));
        ask.setCancelable(true);
        ask.addConfirmListener(event -> go.run());
        ask.open();
    }

    @Override
    public void remove(QuestionDraft question) {
        var at = writing.draft().questions.indexOf(question);
        var words = writing.tell().question(writing.draft(), question);
        writing.draft().questions.remove(question);
        writing.changed().run();
        draw();
        removed.removeAll();
        var back =
                new Button(
                        writing.say("console.surveys.undo"),
                        click -> {
                            var all = writing.draft().questions;
                            all.add(Math.min(at, all.size()), question);
                            removed.removeAll();
                            writing.changed().run();
                            draw();
                            Writing.focus(this, question.id + "-open");
                        });
        back.setId("undo");
        removed.add(new Span(writing.say("console.surveys.removed", words)), back);
        Writing.focus(this, "undo");
    }
}
