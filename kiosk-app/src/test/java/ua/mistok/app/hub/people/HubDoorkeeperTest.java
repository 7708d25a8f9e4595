package ua.mistok.app.hub.people;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.access.RoutedViews;

/// Everybody at every view there is: no permission, no view. A view that is new is walked too.
class HubDoorkeeperTest extends BrowserlessTest {

    private Optional<Member> who = Optional.empty();
    private final HubDoorkeeper keeper = new HubDoorkeeper(() -> who);

    @BeforeEach
    void register() {
        RouteConfiguration.forApplicationScope().setRoute(HubDoorkeeper.SIGN_IN, SignIn.class);
    }

    /// Stands where one signs in.
    public static class SignIn extends Div {}

    @Test
    void every_view_of_the_hub_opens_to_the_roles_that_may_and_to_nobody_else() {
        for (var view : ofHub()) {
            var needed = Optional.ofNullable(view.getAnnotation(HubOnly.class));
            for (var role : HubRole.values()) {
                who = Optional.of(member(role));
                var may = needed.map(HubOnly::value).map(role::may).orElse(true);
                assertThat(isOpen(ask(view))).as("%s to %s", view, role).isEqualTo(may);
            }
        }
    }

    @Test
    void nobody_is_sent_to_sign_in_from_every_view_that_is_not_the_way_in() {
        for (var view : ofHub()) {
            var event = ask(view);
            if (view.isAnnotationPresent(HubOnly.class)) {
                assertThat(event.getRerouteTargetType()).as("%s", view).isEqualTo(SignIn.class);
            } else {
                assertThat(isOpen(event)).as("%s", view).isTrue();
            }
        }
    }

    @Test
    void views_of_a_kiosk_are_not_there_even_for_an_admin() {
        who = Optional.of(member(HubRole.ADMIN));
        assertThat(RoutedViews.all())
                .filteredOn(view -> !RoutedViews.path(view).startsWith("hub"))
                .isNotEmpty()
                .noneMatch(view -> isOpen(ask(view)));
    }

    private static List<Class<? extends Component>> ofHub() {
        var views =
                RoutedViews.all().stream()
                        .filter(view -> RoutedViews.path(view).startsWith("hub"))
                        .toList();
        assertThat(views).hasSizeGreaterThanOrEqualTo(5);
        return views;
    }

    private static Member member(HubRole role) {
        var grants = Set.of(new Grant(role, "tyvriv"));
        return new Member("m-1", "n.koval", "Наталія", grants, true, "", true);
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
}
