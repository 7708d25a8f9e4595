package ua.mistok.app.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.text.Language;

/// Problems of content in words, each with its file and line: an author mends them there.
public final class Placed {

    private Placed() {}

    /// @param title above them
    public static Component list(Component at, String title, List<Problem> problems) {
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
                new Span(" " + problem.words().in(language(at))));
    }

    private static Language language(Component at) {
        var locale = at.getUI().map(ui -> ui.getLocale()).orElse(Locale.of("uk", "UA"));
        return new Language(locale.getLanguage());
    }
}
