package ua.mistok.app.console.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.mistok.config.survey.Clause;
import ua.mistok.config.survey.Clause.Test;
import ua.mistok.config.survey.Clauses;
import ua.mistok.config.survey.Clauses.Joint;

/// When a question is shown, in rows of words: a question in front of it, a test, a value. What an
/// author wrote and rows cannot say is shown as it is and kept.
final class ConditionRows extends Div {

    private final transient Writing writing;
    private final transient QuestionDraft question;
    private final transient List<Subject> subjects;
    private final Div body = new Div();

    ConditionRows(Writing writing, QuestionDraft question) {
        this.writing = writing;
        this.question = question;
        this.subjects = Subject.before(writing.tell(), writing.draft(), question);
        addClassName("condition-rows");
        add(new H4(writing.say("console.surveys.condition")), body);
        draw();
    }

    private void draw() {
        body.removeAll();
        if (question.relevant.isBlank()) {
            body.add(new Paragraph(writing.say("console.surveys.condition.none")));
            body.add(adding("console.surveys.condition.first", List.of(), Joint.AND));
            return;
        }
        Clauses.read(question.relevant).ifPresentOrElse(this::rows, this::asWritten);
    }

    private void asWritten() {
        body.add(
                new Paragraph(writing.say("console.surveys.condition.written")),
                new Code(question.relevant),
                button("instead", writing.say("console.surveys.condition.instead"), () -> set("")));
    }

    private void rows(Clauses clauses) {
        if (clauses.rows().size() > 1) {
            body.add(joint(clauses));
        }
        for (var at = 0; at < clauses.rows().size(); at++) {
            body.add(row(clauses, at));
        }
        body.add(adding("console.surveys.condition.more", clauses.rows(), clauses.joint()));
    }

    private Component joint(Clauses clauses) {
        var joint = new RadioButtonGroup<Joint>();
        joint.setId(question.id + "-joint");
        joint.setLabel(writing.say("console.surveys.condition.joint"));
        joint.setItems(Joint.values());
        joint.setItemLabelGenerator(
                one ->
                        writing.say(
                                one == Joint.AND
                                        ? "console.surveys.condition.all"
                                        : "console.surveys.condition.any"));
        joint.setValue(clauses.joint());
        joint.addValueChangeListener(
                event -> change(new Clauses(event.getValue(), clauses.rows())));
        return joint;
    }

    private Component row(Clauses clauses, int at) {
        var clause = clauses.rows().get(at);
        var row = new Div(which(clauses, at, clause));
        row.addClassName("condition-rows__row");
        var subject = subject(clause.question());
        row.add(test(clauses, at, clause, subject));
        if (clause.test().hasValue()) {
            row.add(value(clauses, at, clause, subject));
        }
        var away =
                button(
                        "condition-away-" + at,
                        writing.say("console.surveys.away"),
                        () -> {
                            var rest = new ArrayList<>(clauses.rows());
                            rest.remove(at);
                            set(new Clauses(clauses.joint(), rest).write());
                        });
        away.setAriaLabel(writing.say("console.surveys.condition.away", at + 1));
        row.add(away);
        return row;
    }

    private Optional<Subject> subject(String name) {
        return subjects.stream()
                .filter(subject -> subject.name().equals(name))
                .findFirst()
                .or(() -> Subject.find(writing.tell(), writing.draft(), name));
    }

    private Select<String> which(Clauses clauses, int at, Clause clause) {
        var names = new ArrayList<>(subjects.stream().map(Subject::name).toList());
        if (!names.contains(clause.question())) {
            names.add(clause.question());
        }
        var which = select("which", at, names, clause.question());
        which.setItemLabelGenerator(name -> subject(name).map(Subject::words).orElse(name));
        which.addValueChangeListener(
                event ->
                        subject(event.getValue())
                                .ifPresent(to -> replace(clauses, at, beginning(to))));
        return which;
    }

    private Select<Test> test(Clauses clauses, int at, Clause clause, Optional<Subject> subject) {
        var tests = new ArrayList<>(subject.map(Subject::tests).orElse(List.of()));
        if (!tests.contains(clause.test())) {
            tests.add(clause.test());
        }
        var test = select("test", at, tests, clause.test());
        test.setItemLabelGenerator(writing.tell()::test);
        test.addValueChangeListener(
                event -> replace(clauses, at, tested(clause, event.getValue(), subject)));
        return test;
    }

    /// A row that needs a value has one.
    private static Clause tested(Clause clause, Test test, Optional<Subject> subject) {
        var begun = clause.value().isEmpty() && test.hasValue();
        var value =
                test.hasValue()
                        ? begun ? subject.map(Subject::first).orElse("") : clause.value()
                        : "";
        return new Clause(
                clause.question(), test, value, subject.map(Subject::isNumber).orElse(false));
    }

    private Component value(Clauses clauses, int at, Clause clause, Optional<Subject> subject) {
        var values =
                new ArrayList<>(
                        subject.map(of -> of.values().keySet())
                                .map(List::copyOf)
                                .orElse(List.of()));
        if (values.isEmpty()) {
            var field = new TextField();
            field.setId(id("value", at));
            field.setAriaLabel(writing.say("console.surveys.condition.value"));
            field.setValue(clause.value());
            field.addValueChangeListener(
                    event ->
                            replace(
                                    clauses,
                                    at,
                                    valued(clause, event.getValue().replace(',', '.').strip())));
            return field;
        }
        if (!values.contains(clause.value())) {
            values.add(clause.value());
        }
        var value = select("value", at, values, clause.value());
        value.setItemLabelGenerator(one -> subject.map(of -> of.label(one)).orElse(one));
        value.addValueChangeListener(
                event -> replace(clauses, at, valued(clause, event.getValue())));
        return value;
    }

    private static Clause valued(Clause clause, String value) {
        return new Clause(clause.question(), clause.test(), value, clause.isNumber());
    }

    private <T> Select<T> select(String name, int at, List<T> items, T value) {
        var select = new Select<T>();
        select.setId(id(name, at));
        select.setItems(items);
        select.setValue(value);
        select.setAriaLabel(writing.say("console.surveys.condition." + name));
        return select;
    }

    private String id(String name, int at) {
        return question.id + "-" + name + "-" + at;
    }

    private Component adding(String key, List<Clause> rows, Joint joint) {
        if (subjects.isEmpty()) {
            return new Paragraph(writing.say("console.surveys.condition.nothing-before"));
        }
        return button(
                "condition",
                writing.say(key),
                () -> {
                    var more = new ArrayList<>(rows);
                    more.add(beginning(subjects.getLast()));
                    set(new Clauses(joint, more).write());
                });
    }

    private static Clause beginning(Subject subject) {
        var test = subject.tests().getFirst();
        var value = test.hasValue() ? subject.first() : "";
        return new Clause(subject.name(), test, value, subject.isNumber());
    }

    private void replace(Clauses clauses, int at, Clause clause) {
        var rows = new ArrayList<>(clauses.rows());
        rows.set(at, clause);
        change(new Clauses(clauses.joint(), rows));
    }

    private void change(Clauses clauses) {
        set(clauses.write());
        writing.changed().run();
        draw();
    }

    private void set(String condition) {
        question.relevant = condition;
    }

    private Button button(String name, String words, Runnable work) {
        return writing.button(question.id + "-" + name, words, work, this::draw);
    }
}
