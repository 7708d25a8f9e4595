package ua.mistok.app.ui;

import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;

/// A session lives for a minute until its page has begun.
///
/// Whatever asks for a page gets a session with it. A browser that is told to load another one in
/// the middle of the way never comes back to the first; nor does what is no browser.
///
/// @param usual seconds that the session may rest once there is a page
record PageToCome(int usual) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static void await(SessionInitEvent begun) {
        var session = begun.getSession();
        var usual = new PageToCome(session.getSession().getMaxInactiveInterval());
        session.setAttribute(PageToCome.class, usual);
        session.getSession().setMaxInactiveInterval((int) PATIENCE.toSeconds());
    }

    /// Also the page of a session that was about to end.
    static void come(UIInitEvent opened) {
        var session = opened.getUI().getSession();
        session.getAttribute(PageToCome.class).allow(session.getSession());
    }

    private void allow(WrappedSession session) {
        session.setMaxInactiveInterval(usual);
    }
}
