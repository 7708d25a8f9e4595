package ua.mistok.app;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.util.List;
import ua.mistok.app.access.InClass;

/// The paths of all pages there are, as their annotations say; without a slash before them, and
/// without what changes from visit to visit.
public final class RoutedPages {

    /// Read once: a scan of all classes takes seconds.
    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("ua.mistok.app");

    private RoutedPages() {}

    /// Those that learners of a class open on their telephones.
    static List<String> ofClass() {
        return paths(true);
    }

    /// Those of visitors, of staff and of a hub, but for the one that has no path.
    public static List<String> ofAllOthers() {
        return paths(false);
    }

    private static List<String> paths(boolean ofClass) {
        return CODE.stream()
                .filter(view -> view.isAnnotatedWith(Route.class))
                .filter(view -> view.isAnnotatedWith(InClass.class) == ofClass)
                .map(view -> view.getAnnotationOfType(Route.class).value())
                .map(path -> path.replaceAll("/?:[^/]+", ""))
                .filter(path -> !path.isEmpty())
                .toList();
    }
}
