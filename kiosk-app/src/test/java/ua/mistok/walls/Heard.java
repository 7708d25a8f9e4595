package ua.mistok.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.mistok.app.ui.ListenButton;

/// Every screen of a visitor can be read aloud: it stands between the bars of a frame, which have
/// «Слухати», or it fills the page and has that button of its own.
///
/// What draws a screen is named here; a screen that something else draws is a screen of which
/// nobody has asked whether it can be heard.
final class Heard {

    /// They draw between the bars of a frame.
    private static final Set<String> BETWEEN_BARS =
            Set.of("Screens", "BrowseScreens", "OpinionPicks", "PastClassPicks", "Learner");

    /// They fill the page.
    private static final Set<String> WHOLE =
            Set.of("VisitorView", "Waiting", "Refuge", "ClassView");

    /// Nobody stands before theirs as a visitor: previews of the console, the projector, and what
    /// plays in an exhibition, which is told of by the screen around it.
    private static final Set<String> OTHERS =
            Set.of(
                    "PreviewScreens",
                    "PreviewSurveys",
                    "PreviewSlides",
                    "StepScreen",
                    "Wall",
                    "WallView",
                    "ExhibitionScreen");

    private Heard() {}

    static ArchRule screens(String house) {
        return classes()
                .that()
                .resideInAPackage(house + ".app..")
                .and()
                .resideOutsideOfPackages(house + ".app.console..", house + ".app.hub..")
                .and()
                .areAssignableTo(Component.class)
                .and()
                .haveSimpleNameEndingWith("Screen")
                .should(Habits.satisfy("can be heard", Heard::unheard));
    }

    private static List<String> unheard(JavaClass screen) {
        var callers = callers(screen).distinct().toList();
        var strangers =
                callers.stream()
                        .filter(
                                caller ->
                                        Stream.of(BETWEEN_BARS, WHOLE, OTHERS)
                                                .noneMatch(all -> all.contains(caller)))
                        .map(
                                caller ->
                                        screen.getName()
                                                + " is drawn by "
                                                + caller
                                                + ": say in "
                                                + Heard.class.getSimpleName()
                                                + " where it stands, so that it can be heard");
        var silent =
                callers.stream()
                        .filter(WHOLE::contains)
                        .filter(_ -> !knowsListenButton(screen))
                        .map(caller -> screen.getName() + " fills a page without a listen button");
        return Stream.concat(strangers, silent).toList();
    }

    private static boolean knowsListenButton(JavaClass screen) {
        return screen.getDirectDependenciesFromSelf().stream()
                .anyMatch(each -> each.getTargetClass().isEquivalentTo(ListenButton.class));
    }

    /// Simple names of the classes that make one, by a constructor or a method of the screen's own.
    private static Stream<String> callers(JavaClass screen) {
        var built = screen.getConstructorCallsToSelf().stream();
        var made =
                screen.getMethodCallsToSelf().stream()
                        .filter(call -> makes(call.getTarget().resolveMember(), screen));
        return Stream.<JavaCodeUnitAccess<?>>concat(built, made)
                .map(call -> outermost(call.getOriginOwner()))
                .filter(caller -> !caller.equals(screen))
                .map(JavaClass::getSimpleName);
    }

    private static boolean makes(Optional<? extends JavaCodeUnit> called, JavaClass screen) {
        return called.filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> method.getRawReturnType().equals(screen))
                .isPresent();
    }

    private static JavaClass outermost(JavaClass inner) {
        return inner.getEnclosingClass().map(Heard::outermost).orElse(inner);
    }
}
