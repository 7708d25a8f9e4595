package ua.mistok.app.console.survey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// One question in the list of the form: shut it says what it is, open it can be changed. Its order
/// is changed by buttons, for fingers and for the keyboard.
final class QuestionCard extends ListItem {

    private final transient Writing writing;
    private final transient QuestionDraft question;
    private final transient Moves moves;
    private final H3 head = new H3();
    private final Span condition = new Span();
    private final UnorderedList wrong = new UnorderedList();
    private final boolean isOpen;

    /// What can be done with a question from its card.
    interface Moves {

        void open(QuestionDraft question);

        void shut();

        /// @param by -1 or 1
        void move(QuestionDraft question, int by);

        void remove(QuestionDraft question);
    }

    QuestionCard(Writing writing, QuestionDraft question, boolean isOpen, Moves moves) {
        this.writing = writing;
        this.question = question;
        this.isOpen = isOpen;
        this.moves = moves;
        addClassName("question");
        setClassName("is-open", isOpen);
        setId("question-" + question.id);
        getElement().setAttribute("data-kind", question.kind.slug());
        head.addClassName("question__head");
        condition.addClassNames("soft", "question__if");
        wrong.addClassName("question__wrong");
        var kind = new Span(writing.tell().kind(question.kind));
        kind.addClassName("chip");
        var words = new Div(head, kind, condition);
        words.addClassName("question__words");
        var top = new Div(words, buttons());
        top.addClassName("question__top");
        add(top, wrong);
        if (isOpen) {
            add(new QuestionFields(writing, question));
        }
        name();
    }

    private Div buttons() {
        var open =
                button(isOpen ? "shut" : "open", isOpen ? moves::shut : () -> moves.open(question));
        open.getElement().setAttribute("aria-expanded", Boolean.toString(isOpen));
        var up = button("up", () -> moves.move(question, -1));
        var down = button("down", () -> moves.move(question, 1));
        up.setEnabled(writing.draft().canMove(question, -1));
        down.setEnabled(writing.draft().canMove(question, 1));
        var away = button("away", () -> moves.remove(question));
        var buttons = new Div(open, up, down, away);
        buttons.addClassName("btn-row");
        return buttons;
    }

    private Button button(String name, Runnable work) {
        var button = new Button(writing.say("console.surveys." + name), click -> work.run());
        button.setId(question.id + "-" + name);
        button.setAriaLabel(
                writing.say("console.surveys." + name)
                        + ": "
                        + writing.say("console.surveys.at.question", number()));
        return button;
    }

    private int number() {
        return writing.draft().questions.indexOf(question) + 1;
    }

    /// What it says of itself, as it is written.
    void name() {
        head.setText(writing.tell().question(writing.draft(), question));
        condition.setText(String.join("", writing.tell().conditionOf(writing.draft(), question)));
        condition.setVisible(!question.relevant.isEmpty());
    }

    /// Says what is wrong with it.
    void tell(List<Trouble> troubles) {
        wrong.removeAll();
        var mine =
                troubles.stream()
                        .filter(
                                trouble ->
                                        trouble.at().question().equals(question.id)
                                                || isOfRow(trouble.at().question()))
                        .toList();
        mine.forEach(trouble -> wrong.add(new ListItem(line(trouble))));
        wrong.setVisible(!mine.isEmpty());
        setClassName("is-wrong", mine.stream().anyMatch(Trouble::isError));
    }

    private boolean isOfRow(String id) {
        return question.rows.stream().anyMatch(row -> row.id.equals(id));
    }

    private Paragraph line(Trouble trouble) {
        var where = new Span(writing.tell().place(writing.draft(), trouble.at()) + ": ");
        where.addClassName("question__where");
        return new Paragraph(where, new Span(writing.tell().problem(trouble)));
    }
}
