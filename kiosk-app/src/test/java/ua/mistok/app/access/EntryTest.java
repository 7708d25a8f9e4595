package ua.mistok.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every view that has a route, whoever wrote it.
class EntryTest {

    private static final List<Class<? extends Component>> VIEWS = RoutedViews.all();

    @ParameterizedTest
    @MethodSource("consoleViewsByRole")
    void a_view_of_the_console_opens_to_the_roles_that_may(Class<?> view, Role role) {
        var may = role.may(view.getAnnotation(StaffOnly.class).value());

        assertThat(entry(view, Listener.STAFF, Optional.of(Role.permissions(List.of(role)))))
                .isEqualTo(may ? Entry.OPEN : Entry.REFUSED);
    }

    static Stream<Arguments> consoleViewsByRole() {
        return consoleViews()
                .flatMap(view -> Stream.of(Role.values()).map(role -> Arguments.of(view, role)));
    }

    static Stream<Class<? extends Component>> consoleViews() {
        return VIEWS.stream().filter(view -> view.isAnnotationPresent(StaffOnly.class));
    }

    @ParameterizedTest
    @MethodSource("consoleViews")
    void whoever_is_not_signed_in_signs_in_first(Class<?> view) {
        assertThat(entry(view, Listener.STAFF, Optional.empty())).isEqualTo(Entry.SIGN_IN);
    }

    @ParameterizedTest
    @MethodSource("consoleViews")
    void somebody_without_any_role_sees_nothing(Class<?> view) {
        assertThat(entry(view, Listener.STAFF, Optional.of(Set.of()))).isEqualTo(Entry.REFUSED);
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_view_is_at_one_door_only(Class<?> view) {
        var everything = Optional.of(Set.of(Permission.values()));
        var isConsole = path(view).startsWith(Entry.CONSOLE);

        assertThat(entry(view, Listener.STAFF, everything))
                .isEqualTo(isConsole ? Entry.OPEN : Entry.NOT_HERE);
        assertThat(entry(view, Listener.NETWORK, everything))
                .isEqualTo(isConsole ? Entry.OPEN : Entry.NOT_HERE);
        assertThat(entry(view, Listener.VISITORS, everything))
                .isEqualTo(isConsole || isOfClass(view) ? Entry.NOT_HERE : Entry.OPEN);
        assertThat(entry(view, Listener.CLASS, everything))
                .isEqualTo(isOfClass(view) ? Entry.OPEN : Entry.NOT_HERE);
    }

    private static boolean isOfClass(Class<?> view) {
        return view.isAnnotationPresent(InClass.class);
    }

    static Stream<Class<? extends Component>> views() {
        return VIEWS.stream();
    }

    @Test
    void a_view_that_says_nothing_is_shut_to_visitors_if_its_path_is_the_consoles() {
        var entry = Entry.of(Object.class, "staff/forgotten", Listener.VISITORS, Optional.empty());

        assertThat(entry).isEqualTo(Entry.NOT_HERE);
    }

    @Test
    void there_are_views_of_both_doors() {
        assertThat(VIEWS).anyMatch(view -> path(view).isEmpty());
        assertThat(consoleViews().count()).isGreaterThanOrEqualTo(3);
    }

    private static Entry entry(
            Class<?> view, Listener door, Optional<Set<Permission>> permissions) {
        return Entry.of(view, path(view), door, permissions);
    }

    private static String path(Class<?> view) {
        return RoutedViews.path(view);
    }
}
