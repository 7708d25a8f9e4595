package ua.mistok.app.visitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.content.Shelf.Count;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Words;
import ua.mistok.config.service.Goal;

/// The doors.
final class HomeScreen extends Main implements LocaleChangeObserver {

    private final Shelf shelf;
    private final Div hello = new Div();
    private final Map<Goal, NativeButton> doors = new EnumMap<>(Goal.class);

    /// @param opened hears the door that was touched
    HomeScreen(Shelf shelf, Consumer<Goal> opened) {
        this.shelf = shelf;
        addClassNames("main", "home", "home--doors");
        hello.addClassName("home__hello");
        var bridge = new Div();
        bridge.addClassName("bridge");
        for (var goal : shelf.mode().doors()) {
            var door = Dom.button("door door--" + goal.number(), "", () -> opened.accept(goal));
            door.getElement().setAttribute("data-goal", Integer.toString(goal.number()));
            doors.put(goal, door);
            bridge.add(door);
        }
        var left = new Div(hello, bridge);
        left.addClassName("home__left");
        add(left);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(
                hello,
                "<h1>%s</h1><p class=\"lead\">%s</p>"
                        .formatted(
                                Dom.escape(getTranslation("visitor.home.title")),
                                Dom.escape(getTranslation("visitor.home.lead"))));
        doors.forEach((goal, door) -> Dom.html(door, inside(goal)));
    }

    private String inside(Goal goal) {
        var key = "catalogue.goal." + goal.number();
        return Dom.art("door-" + goal.number(), "door__art")
                + ("<span class=\"door__txt\"><span class=\"door__h\">%s</span>"
                                + "<span class=\"door__p\">%s</span>"
                                + "<span class=\"door__n\">%s%s</span></span>")
                        .formatted(
                                Dom.escape(getTranslation(key)),
                                Dom.escape(getTranslation(key + ".hint")),
                                Dom.escape(count(shelf.count(goal))),
                                Dom.icon("arrow-right"));
    }

    private String count(Count count) {
        var services = Words.count(this, "visitor.door.services", count.services());
        return count.demos() == 0
                ? services
                : getTranslation(
                        "visitor.door.count",
                        services,
                        Words.count(this, "visitor.door.exercises", count.demos()));
    }
}
