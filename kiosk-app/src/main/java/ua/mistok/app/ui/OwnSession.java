package ua.mistok.app.ui;

import com.vaadin.flow.server.VaadinSession;

/// The session of the browser whose request is answered.
public final class OwnSession {

    private OwnSession() {}

    /// Ends it with all that it held. Of two touches that came in one request the second finds it
    /// ended: then nothing happens.
    public static void end() {
        var held = VaadinSession.getCurrent().getSession();
        if (held != null) {
            held.invalidate();
        }
    }
}
