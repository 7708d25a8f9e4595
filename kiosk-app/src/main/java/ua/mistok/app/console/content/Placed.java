package ua.mistok.app.console.content;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.config.problem.Problem;

/// Problems of content in words, each with its file and line: an author mends them there.
final class Placed {

    private Placed() {}

    static Component list(Component at, String title, List<Problem> problems) {
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(item(at, problem)));
        var panel = new Section(new H2(title), list);
        panel.addClassName("panel");
        if (problems.stream().anyMatch(Problem::isError)) {
            panel.addClassName("problems");
            panel.getElement().setAttribute("role", "alert");
        }
        return panel;
    }

    private static ListItem item(Component at, Problem problem) {
        return new ListItem(
                new Code(problem.place().toString()),
                new Span(" " + problem.words().in(FormTell.language(at))));
    }
}
