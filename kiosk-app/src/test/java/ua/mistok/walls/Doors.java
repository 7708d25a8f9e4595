package ua.mistok.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import ua.mistok.app.access.BeforeSignIn;
import ua.mistok.app.access.Entry;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.hub.people.BeforeHubSignIn;
import ua.mistok.app.hub.people.HubOnly;

/// Who may open a view stands at the view.
final class Doors {

    private static final String HUB = "hub";

    private Doors() {}

    static ArchRule ofViews(String house) {
        return classes()
                .that()
                .resideInAPackage(house + ".app..")
                .and()
                .areAnnotatedWith(Route.class)
                .should(Habits.satisfy("say to whom they open", Doors::unguarded));
    }

    private static List<String> unguarded(JavaClass view) {
        var path = view.getAnnotationOfType(Route.class).value();
        if (path.equals(HUB) || path.startsWith(HUB + "/")) {
            return view.isAnnotatedWith(HubOnly.class)
                            != view.isAnnotatedWith(BeforeHubSignIn.class)
                    ? List.of()
                    : List.of(
                            view.getName()
                                    + " is of the hub: one of @HubOnly and @BeforeHubSignIn");
        }
        var isConsole = path.equals(Entry.CONSOLE) || path.startsWith(Entry.CONSOLE + "/");
        var said =
                (view.isAnnotatedWith(StaffOnly.class) ? 1 : 0)
                        + (view.isAnnotatedWith(BeforeSignIn.class) ? 1 : 0);
        if (said != (isConsole ? 1 : 0)) {
            return List.of(
                    view.getName()
                            + (isConsole
                                    ? " is of the console: one of @StaffOnly and @BeforeSignIn"
                                    : " is of visitors: neither @StaffOnly nor @BeforeSignIn"));
        }
        return view.isAnnotatedWith(RouteAlias.class)
                ? List.of(view.getName() + " has a second path, which nobody looks at")
                : List.of();
    }
}
