package ua.mistok.app.console.survey;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// What is left to do before a survey can be published, each with its place in the form.
final class TroubleList extends Section {

    private static final int MOST = 6;

    private final transient SurveyTell tell;

    TroubleList(SurveyTell tell) {
        this.tell = tell;
        addClassNames("panel", "to-do");
        setId("to-do");
    }

    void show(SurveyDraft draft, List<Trouble> troubles) {
        removeAll();
        var errors = troubles.stream().filter(Trouble::isError).toList();
        setVisible(!troubles.isEmpty());
        add(
                new H2(
                        tell.say(
                                errors.isEmpty()
                                        ? "console.surveys.advice"
                                        : "console.surveys.to-do")));
        var list = new UnorderedList();
        var first = errors.isEmpty() ? troubles : errors;
        first.stream().limit(MOST).forEach(trouble -> list.add(item(draft, trouble)));
        add(list);
        if (first.size() > MOST) {
            add(new Paragraph(tell.say("console.surveys.and-more", first.size() - MOST)));
        }
    }

    private ListItem item(SurveyDraft draft, Trouble trouble) {
        var where = new Span(tell.place(draft, trouble.at()) + ": ");
        where.addClassName("question__where");
        return new ListItem(where, new Span(tell.problem(trouble)));
    }
}
