package ua.mistok.app.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/// Every view that has a route, whoever wrote it and whether it is registered or not.
public final class RoutedViews {

    private static final List<Class<? extends Component>> ALL = scan();

    private RoutedViews() {}

    public static List<Class<? extends Component>> all() {
        return ALL;
    }

    /// Those whose path is the console's.
    public static List<Class<? extends Component>> ofConsole() {
        return ALL.stream().filter(view -> path(view).startsWith(Entry.CONSOLE)).toList();
    }

    /// With something for each parameter: `staff/survey/x/1`.
    public static String path(Class<?> view) {
        return view.getAnnotation(Route.class).value().replaceAll(":\\w+(\\([^)]*\\))?[?*]?", "1");
    }

    private static List<Class<? extends Component>> scan() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("ua.mistok.app").stream()
                .<Class<? extends Component>>map(
                        found ->
                                ClassUtils.resolveClassName(
                                                Objects.requireNonNull(found.getBeanClassName()),
                                                RoutedViews.class.getClassLoader())
                                        .asSubclass(Component.class))
                .filter(view -> !view.getName().contains("Test"))
                .toList();
    }
}
