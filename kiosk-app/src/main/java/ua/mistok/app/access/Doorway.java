package ua.mistok.app.access;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.ui.OwnSession;

/// In and out of the console, within a request of its page.
public final class Doorway {

    private static final int SECRET_BYTES = 32;

    private final Roster roster;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public Doorway(Roster roster, InstantSource clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /// Signs in: the session gets another id, so that one known before is worth nothing, and the
    /// browser a cookie of staff.
    public void enter(String staff) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        VaadinService.reinitializeSession(VaadinService.getCurrentRequest());
        var session = VaadinSession.getCurrent().getSession();
        session.setAttribute(Listener.ATTRIBUTE, listener());
        session.setAttribute(
                SignedIn.ATTRIBUTE,
                new SignedIn(staff, roster.stamp(staff), CookieHash.of(secret), clock.instant()));
        VaadinService.getCurrentResponse().addCookie(cookie(secret, -1));
    }

    /// Signs out, and forgets the session with all that it held.
    public void leave() {
        VaadinService.getCurrentResponse().addCookie(cookie("", 0));
        OwnSession.end();
    }

    /// The page that is open may wait so long for a touch.
    ///
    /// @param longer empty for as long as its door allows
    public void stay(Optional<Duration> longer) {
        try {
            session()
                    .ifPresent(
                            of ->
                                    longer.ifPresentOrElse(
                                            more -> of.setAttribute(Listener.PATIENCE, more),
                                            () -> of.removeAttribute(Listener.PATIENCE)));
        } catch (IllegalStateException ended) {
            // Whoever has left waits for nothing.
        }
    }

    /// So long this page waits for a touch.
    public Duration patience() {
        return listener()
                .patience(session().map(of -> of.getAttribute(Listener.PATIENCE)).orElse(null));
    }

    /// Who is signed in at this request; or at this page, where the server speaks to it unasked: a
    /// push, an upload that has come to its end.
    public Optional<SignedIn> signedIn() {
        return session()
                .flatMap(of -> Optional.ofNullable(of.getAttribute(SignedIn.ATTRIBUTE)))
                .flatMap(SignedIn::of);
    }

    private static Optional<WrappedSession> session() {
        var request = VaadinService.getCurrentRequest();
        return request == null
                ? Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession)
                : Optional.ofNullable(request.getWrappedSession(false));
    }

    /// What whoever is signed in may do; empty if nobody is.
    public Optional<Set<Permission>> permissions() {
        return signedIn().flatMap(roster::permissions);
    }

    /// By which door this request came.
    public static Listener listener() {
        return Listener.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
    }

    private static Cookie cookie(String secret, int seconds) {
        var cookie = new Cookie(SignedIn.COOKIE, secret);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
