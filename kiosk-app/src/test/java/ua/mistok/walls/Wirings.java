package ua.mistok.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ua.mistok.app.MistokApplication;

/// What a start looks for lies where it looks: `MistokApplication` says where that is.
final class Wirings {

    private static final String WIRING = "Wiring";

    private static final String SIGNED = "org.bouncycastle..";

    /// Vaadin goes through its rooms for these; routes are told to it instead.
    private static final Set<Class<?>> SOUGHT =
            Set.of(AppShellConfigurator.class, HasErrorParameter.class, WebComponentExporter.class);

    private Wirings() {}

    /// Spring reads no class but wirings, and what these name.
    static ArchRule name(String house) {
        return classes()
                .that()
                .resideInAPackage(house + ".app..")
                .and()
                .areNotAssignableTo(MistokApplication.class)
                .should(Habits.satisfy("be a wiring, or be named by one", Wirings::unnamed));
    }

    /// The build lists the parts of a kiosk for all of them: no part comes or goes by what a kiosk
    /// is told when it starts.
    static ArchRule hangOnTheirRoleAlone(String house) {
        return classes()
                .that()
                .resideInAPackage(house + ".app..")
                .and()
                .resideOutsideOfPackage(house + ".app.hub..")
                .should(Habits.satisfy("be there in every kiosk", Wirings::conditional));
    }

    /// The first class of a signed jar costs a start two tenths of a second: all names in it are
    /// read, and its signature is checked. A JVM that learnt to start looks at what wirings name.
    static ArchRule nameNothingSigned(String house) {
        return classes()
                .that()
                .resideInAPackage(house + ".app..")
                .and()
                .resideOutsideOfPackage(house + ".app.hub..")
                .and()
                .haveSimpleNameEndingWith(WIRING)
                .should(Habits.satisfy("name nothing that needs a signed jar", Wirings::signed));
    }

    private static List<String> signed(JavaClass wiring) {
        return wiring.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(Wirings::needsSigned)
                .map(named -> wiring.getName() + " names " + named.getName())
                .distinct()
                .toList();
    }

    private static boolean needsSigned(JavaClass named) {
        return named.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(JavaClass.Predicates.resideInAPackage(SIGNED));
    }

    private static List<String> conditional(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getMethods().stream())
                .filter(
                        part ->
                                part.getAnnotations().stream()
                                        .map(JavaAnnotation::getRawType)
                                        .anyMatch(Wirings::isCondition))
                .map(part -> part.getDescription() + " hangs on a condition")
                .toList();
    }

    /// A role is one, too, and the only one that may stand.
    private static boolean isCondition(JavaClass annotation) {
        return !annotation.isEquivalentTo(Profile.class)
                && (annotation.isEquivalentTo(Conditional.class)
                        || annotation.isMetaAnnotatedWith(Conditional.class));
    }

    private static List<String> unnamed(JavaClass type) {
        var isPart = type.isMetaAnnotatedWith(Component.class) && !type.isAnnotation();
        if (isPart && !outermost(type).endsWith(WIRING) && imported(type) == made(type)) {
            return List.of(
                    type.getName()
                            + (made(type)
                                    ? " is twice there: made by a wiring and in an @Import"
                                    : " is in no @Import of a wiring, and no wiring makes it"));
        }
        if (type.isAnnotatedWith(ConfigurationProperties.class) && !enabled(type)) {
            return List.of(type.getName() + " is in no @EnableConfigurationProperties of a wiring");
        }
        return List.of();
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private static boolean imported(JavaClass type) {
        return wirings(type).anyMatch(wiring -> names(wiring, Import.class, Import::value, type));
    }

    private static boolean made(JavaClass type) {
        return wirings(type)
                .flatMap(wiring -> wiring.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Bean.class))
                .anyMatch(method -> method.getRawReturnType().equals(type));
    }

    private static boolean enabled(JavaClass type) {
        return wirings(type)
                .anyMatch(
                        wiring ->
                                names(
                                        wiring,
                                        EnableConfigurationProperties.class,
                                        EnableConfigurationProperties::value,
                                        type));
    }

    private static Stream<JavaClass> wirings(JavaClass named) {
        return named.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass())
                .filter(origin -> origin.getName().endsWith(WIRING))
                .distinct();
    }

    private static <A extends Annotation> boolean names(
            JavaClass wiring, Class<A> by, Function<A, Class<?>[]> value, JavaClass type) {
        return wiring.tryGetAnnotationOfType(by).stream()
                .flatMap(annotation -> Arrays.stream(value.apply(annotation)))
                .anyMatch(each -> each.getName().equals(type.getName()));
    }

    /// Vaadin reads two rooms for what it looks for itself.
    static ArchRule ofVaadin(String house) {
        return classes()
                .that()
                .resideInAPackage(house + ".app..")
                .should(Habits.satisfy("lie where Vaadin looks", type -> unseen(house, type)));
    }

    private static List<String> unseen(String house, JavaClass type) {
        if (type.isAnnotatedWith(Layout.class)
                || type.isAnnotatedWith(Route.class)
                        && type.getAnnotationOfType(Route.class).registerAtStartup()) {
            return List.of(type.getName() + " waits for Vaadin to find it: a wiring tells routes");
        }
        var rooms =
                Arrays.stream(MistokApplication.class.getAnnotation(EnableVaadin.class).value())
                        .map(room -> room.replace("ua.mistok", house));
        Predicate<String> holds = room -> (type.getPackageName() + ".").startsWith(room + ".");
        return SOUGHT.stream().anyMatch(type::isAssignableTo) && rooms.noneMatch(holds)
                ? List.of(type.getName() + " is in no room of @EnableVaadin")
                : List.of();
    }
}
