package ua.mistok.app.hub.people;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.function.Supplier;

/// Before any view of the hub opens: what is not for whoever asks is not there.
final class HubDoorkeeper implements BeforeEnterListener {

    /// Where one signs in.
    static final String SIGN_IN = "hub/sign-in";

    private final Supplier<Optional<Member>> who;

    HubDoorkeeper(Supplier<Optional<Member>> who) {
        this.who = who;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var view = event.getNavigationTarget();
        if (event.isErrorEvent() || view.isAnnotationPresent(BeforeHubSignIn.class)) {
            return;
        }
        var only = view.getAnnotation(HubOnly.class);
        var member = who.get();
        if (only == null) {
            event.rerouteToError(NotFoundException.class);
        } else if (member.isEmpty()) {
            event.rerouteTo(SIGN_IN);
        } else if (!member.get().may(only.value())) {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
