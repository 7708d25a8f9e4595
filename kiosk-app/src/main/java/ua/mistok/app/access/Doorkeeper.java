package ua.mistok.app.access;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.NotFoundException;

/// Before any view opens: what does not belong here, or not to whoever asks, is not there.
final class Doorkeeper implements BeforeEnterListener {

    /// Where one signs in.
    static final String SIGN_IN = "staff/sign-in";

    private final Doorway doorway;

    Doorkeeper(Doorway doorway) {
        this.doorway = doorway;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.isErrorEvent()) {
            return;
        }
        var entry =
                Entry.of(
                        event.getNavigationTarget(),
                        event.getLocation().getPath(),
                        Doorway.listener(),
                        doorway.permissions());
        switch (entry) {
            case OPEN -> {}
            case NOT_HERE, REFUSED -> event.rerouteToError(NotFoundException.class);
            case SIGN_IN -> event.rerouteTo(SIGN_IN);
        }
    }
}
