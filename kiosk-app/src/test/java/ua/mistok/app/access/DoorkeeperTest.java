package ua.mistok.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Everybody at every view of the console, by every door: no permission, no view. A view that is
/// new is walked too, and fails if it says nothing of who may open it.
class DoorkeeperTest extends BrowserlessTest {

    /// Signed in under the role's name.
    private static final Roster ROSTER =
            new Roster() {
                @Override
                public String stamp(String staff) {
                    return "";
                }

                @Override
                public Optional<Set<Permission>> permissions(SignedIn signedIn) {
                    return Optional.of(Role.permissions(List.of(Role.valueOf(signedIn.staff()))));
                }
            };

    private final Doorkeeper keeper = new Doorkeeper(new Doorway(ROSTER, () -> Instant.EPOCH));

    @BeforeEach
    void register() {
        RouteConfiguration.forApplicationScope().setRoute(Doorkeeper.SIGN_IN, SignIn.class);
    }

    /// Stands where one signs in.
    public static class SignIn extends Div {}

    @Test
    void every_view_opens_to_the_roles_that_may_and_to_nobody_else() {
        for (var door : List.of(Listener.STAFF, Listener.NETWORK)) {
            comeBy(door);
            for (var view : RoutedViews.ofConsole()) {
                var needed = Optional.ofNullable(view.getAnnotation(StaffOnly.class));
                assertThat(needed.isPresent() || view.isAnnotationPresent(BeforeSignIn.class))
                        .as("%s says who may open it", view)
                        .isTrue();
                for (var role : Role.values()) {
                    signIn(role);
                    var may = needed.map(StaffOnly::value).map(role::may).orElse(true);
                    assertThat(isOpen(ask(view))).as("%s to %s", view, role).isEqualTo(may);
                }
            }
        }
    }

    @Test
    void nobody_is_sent_to_sign_in_from_every_view_that_is_not_the_way_in() {
        comeBy(Listener.STAFF);
        for (var view : RoutedViews.ofConsole()) {
            var event = ask(view);
            if (view.isAnnotationPresent(StaffOnly.class)) {
                assertThat(event.getRerouteTargetType()).as("%s", view).isEqualTo(SignIn.class);
            } else {
                assertThat(isOpen(event)).as("%s", view).isTrue();
            }
        }
    }

    @Test
    void at_the_visitors_door_the_console_is_not_there_even_for_an_admin() {
        comeBy(Listener.VISITORS);
        signIn(Role.ADMIN);
        for (var view : RoutedViews.ofConsole()) {
            assertThat(isOpen(ask(view))).as("%s", view).isFalse();
        }
    }

    private static boolean isOpen(BeforeEnterEvent event) {
        if (event.hasErrorParameter()) {
            assertThat(event.getErrorParameter().getException())
                    .isInstanceOf(NotFoundException.class);
            return false;
        }
        return !event.hasRerouteTarget();
    }

    private BeforeEnterEvent ask(Class<? extends Component> view) {
        var ui = UI.getCurrent();
        var event =
                new BeforeEnterEvent(
                        ui.getInternals().getRouter(),
                        NavigationTrigger.PAGE_LOAD,
                        new Location(RoutedViews.path(view)),
                        view,
                        ui,
                        List.of());
        keeper.beforeEnter(event);
        return event;
    }

    private static void comeBy(Listener door) {
        VaadinServletRequest.getCurrent()
                .getHttpServletRequest()
                .setAttribute(Listener.ATTRIBUTE, door);
    }

    private static void signIn(Role role) {
        VaadinService.getCurrentRequest()
                .getWrappedSession()
                .setAttribute(SignedIn.ATTRIBUTE, new SignedIn(role.name(), "", "", Instant.EPOCH));
    }
}
