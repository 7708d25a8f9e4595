package ua.mistok.app.console.demo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntConsumer;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.config.problem.Problem;

/// What is wrong with a script, each with the way to its line.
final class LineList extends Section {

    private static final int MOST = 8;

    private final IntConsumer goTo;
    private final Div body = new Div();

    /// @param goTo hears the line that somebody wants to see
    LineList(IntConsumer goTo) {
        this.goTo = goTo;
        addClassNames("panel", "to-do");
        setId("to-do");
        getElement().setAttribute("role", "status");
        add(body);
    }

    void show(List<Problem> problems) {
        body.removeAll();
        if (problems.isEmpty()) {
            body.add(new Paragraph(getTranslation("console.exercise.all-well")));
            return;
        }
        body.add(new H2(getTranslation("console.exercise.to-do", problems.size())));
        var list = new UnorderedList();
        problems.stream().limit(MOST).forEach(problem -> list.add(item(problem)));
        body.add(list);
        if (problems.size() > MOST) {
            body.add(
                    new Paragraph(
                            getTranslation("console.surveys.and-more", problems.size() - MOST)));
        }
    }

    private ListItem item(Problem problem) {
        var words = new Span(problem.words().in(FormTell.language(this)));
        var line = problem.place().line();
        if (line == 0) {
            return new ListItem(words);
        }
        var way =
                new Button(
                        getTranslation("console.exercise.line", line), click -> goTo.accept(line));
        way.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(way, words);
    }
}
