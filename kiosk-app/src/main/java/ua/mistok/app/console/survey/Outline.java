package ua.mistok.app.console.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/// A survey in words, for whoever reads it and changes nothing: both languages, every answer, every
/// condition.
final class Outline extends Div {

    private final transient SurveyTell tell;
    private final transient SurveyDraft draft;

    Outline(SurveyTell tell, SurveyDraft draft) {
        this.tell = tell;
        this.draft = draft;
        addClassName("outline");
        setId("outline");
        if (!draft.intro.isEmpty()) {
            add(both(draft.intro));
        }
        var list = new OrderedList();
        draft.questions.forEach(question -> list.add(item(question)));
        add(list);
    }

    private ListItem item(QuestionDraft question) {
        var kind = new Span(tell.kind(question.kind));
        kind.addClassName("chip");
        var head =
                question.kind == Kind.CALCULATE ? new Paragraph(question.id) : both(question.text);
        head.add(new Span(" "), kind);
        var item = new ListItem(head);
        tell.conditionOf(draft, question).forEach(words -> item.add(soft(words)));
        if (question.required.equals("true")) {
            item.add(soft(tell.say("console.surveys.required")));
        }
        var answers = new UnorderedList();
        question.rows.forEach(row -> answers.add(new ListItem(both(row.text))));
        question.answers.options.forEach(option -> answers.add(new ListItem(both(option.label))));
        if (question.answered().hasLabels()) {
            question.answers.labels.forEach(
                    (number, label) -> {
                        var line = both(label);
                        line.addComponentAsFirst(new Span(number + " · "));
                        answers.add(new ListItem(line));
                    });
        }
        if (answers.getComponentCount() > 0) {
            item.add(answers);
        }
        return item;
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }

    private static Paragraph both(WordsDraft words) {
        var line = new Paragraph(new Span(words.ukrainian));
        if (!words.english.isBlank()) {
            var english = new Span(" / " + words.english);
            english.addClassName("soft");
            english.getElement().setAttribute("lang", "en");
            line.add(english);
        }
        return line;
    }
}
