package ua.mistok.app.access;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.NotFoundException;

/// Before any view opens: staff's views on the staff listener only and to staff only, visitors' on
/// theirs only. What does not belong here is not there.
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
        var staffOnly = event.getNavigationTarget().getAnnotation(StaffOnly.class);
        var isStaffs = staffOnly != null;
        if (isStaffs != (Doorway.listener() == Listener.STAFF)) {
            event.rerouteToError(NotFoundException.class);
        } else if (isStaffs && !staffOnly.beforeSignIn() && doorway.signedIn().isEmpty()) {
            event.rerouteTo(SIGN_IN);
        }
    }
}
