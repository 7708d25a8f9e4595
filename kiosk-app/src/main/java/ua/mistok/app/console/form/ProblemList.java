package ua.mistok.app.console.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import ua.mistok.config.problem.Problem;

/// Problems in words, where no field is there to say them at.
public final class ProblemList {

    private ProblemList() {}

    public static Component of(Component at, String title, List<Problem> problems) {
        var list = new UnorderedList();
        problems.stream()
                .map(problem -> problem.words().in(FormTell.language(at)))
                .distinct()
                .map(ListItem::new)
                .forEach(list::add);
        var panel = new Section(new H2(title), list);
        panel.addClassNames("panel", "problems");
        panel.getElement().setAttribute("role", "alert");
        return panel;
    }
}
