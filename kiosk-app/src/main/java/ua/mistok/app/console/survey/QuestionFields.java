package ua.mistok.app.console.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/// Everything that can be said of one question.
final class QuestionFields extends Div {

    private final transient Writing writing;
    private final transient QuestionDraft question;

    QuestionFields(Writing writing, QuestionDraft question) {
        this.writing = writing;
        this.question = question;
        addClassName("question__fields");
        if (question.kind == Kind.CALCULATE) {
            add(new Paragraph(writing.say("console.surveys.calculated")));
            add(new Code(question.answers.value));
            return;
        }
        var id = question.id;
        add(
                writing.area(id + "-text", writing.say("console.surveys.at.text"), question.text),
                writing.line(id + "-lead", writing.say("console.surveys.at.lead"), question.lead));
        answers().forEach(this::add);
        if (question.kind.isAsked()) {
            add(rules());
        }
        add(new ConditionRows(writing, question));
    }

    /// What each kind adds, by its family.
    private List<Component> answers() {
        var id = question.id;
        return switch (question.kind) {
            case SINGLE, MULTI, RANKING, SMILEY, SCALE, AGREEMENT, NPS ->
                    List.of(of(question.kind));
            case MATRIX -> List.of(new MatrixRows(writing, question), of(question.ofRows));
            case NUMBER -> List.of(new LimitFields(writing, id, question.answers).ofNumber());
            case DATE -> List.of(new LimitFields(writing, id, question.answers).ofDay(this));
            case SHORT_TEXT, LONG_TEXT ->
                    List.of(new Paragraph(writing.say("console.surveys.words.note")));
            case CONSENT -> List.of(new Paragraph(writing.say("console.surveys.consent.note")));
            case NOTE, CALCULATE -> List.of();
        };
    }

    private Component of(Kind kind) {
        return kind.hasOptions()
                ? new OptionRows(writing, question.id, kind, question.answers)
                : new LabelRows(writing, question.id, kind, question.answers);
    }

    private Div rules() {
        var rules = new Div(new H4(writing.say("console.surveys.rules")));
        rules.addClassName("question__rules");
        if (question.hasOwnRule()) {
            rules.add(new Paragraph(writing.say("console.surveys.own-rule")));
        } else {
            rules.add(
                    writing.check(
                            question.id + "-required",
                            writing.say("console.surveys.required"),
                            question.required.equals("true"),
                            value -> question.required = value ? "true" : ""));
        }
        rules.add(
                writing.check(
                        question.id + "-declines",
                        writing.say("console.surveys.declines"),
                        question.declines,
                        value -> question.declines = value));
        if (question.hasGroups()) {
            rules.add(
                    writing.check(
                            question.id + "-apart",
                            writing.say("console.surveys.apart"),
                            question.apart,
                            value -> question.apart = value));
        }
        return rules;
    }
}
