package ua.mistok.app.hub.people;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import ua.mistok.app.access.CookieHash;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.ui.OwnSession;

/// In and out of the hub, within a request of its page.
public final class Gate {

    /// So long without a touch, and one is signed out.
    public static final Duration PATIENCE = Duration.ofMinutes(15);

    /// Besides the session's own.
    static final String COOKIE = "mistok-hub-member";

    private static final int SECRET_BYTES = 32;

    private final Members members;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Gate(Members members, InstantSource clock) {
        this.members = members;
        this.clock = clock;
    }

    /// Signs in: the session gets another id, so that one known before is worth nothing, and the
    /// browser a cookie of its own.
    public void enter(String id) {
        var secret = secret();
        VaadinService.reinitializeSession(VaadinService.getCurrentRequest());
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(SignedIn.ATTRIBUTE, signedIn(id, secret));
        VaadinService.getCurrentResponse().addCookie(cookie(secret, -1, isSecure()));
    }

    /// The same outside a page: for whoever comes back from another site.
    public void enter(HttpServletRequest request, HttpServletResponse response, String id) {
        var secret = secret();
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setAttribute(SignedIn.ATTRIBUTE, signedIn(id, secret));
        response.addCookie(cookie(secret, -1, request.isSecure()));
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private SignedIn signedIn(String id, String secret) {
        var stamp = members.find(id).map(Member::stamp).orElse("");
        return new SignedIn(id, stamp, CookieHash.of(secret), clock.instant());
    }

    /// Signs out, and forgets the session with all that it held.
    public void leave() {
        VaadinService.getCurrentResponse().addCookie(cookie("", 0, isSecure()));
        OwnSession.end();
    }

    /// Who is signed in: at a request, the one whom the filter found at its beginning; where the
    /// server speaks to a page unasked, whoever the page's session is of.
    public Optional<Member> who() {
        var request = VaadinService.getCurrentRequest();
        return request == null ? ofPage() : ofRequest(request);
    }

    private Optional<Member> ofRequest(VaadinRequest request) {
        return request.getAttribute(HubFilter.MEMBER) instanceof Member found
                ? Optional.of(found)
                : signedIn(Optional.ofNullable(request.getWrappedSession(false)));
    }

    private Optional<Member> ofPage() {
        return signedIn(
                Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession));
    }

    private Optional<Member> signedIn(Optional<WrappedSession> session) {
        return session.flatMap(of -> Optional.ofNullable(of.getAttribute(SignedIn.ATTRIBUTE)))
                .flatMap(SignedIn::of)
                .flatMap(members::find);
    }

    private static boolean isSecure() {
        return VaadinService.getCurrentRequest().isSecure();
    }

    private static Cookie cookie(String secret, int seconds, boolean secure) {
        var cookie = new Cookie(COOKIE, secret);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
