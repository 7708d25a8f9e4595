package ua.mistok.app.hub.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import ua.mistok.app.access.SignedIn;

/// Nobody stays signed in at the hub without the cookie that came with it, untouched for too long,
/// or let go.
@Component
@Profile("hub")
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class HubFilter extends OncePerRequestFilter {

    /// The request attribute that holds who is signed in.
    static final String MEMBER = "mistok.member";

    private static final String ROOT = "/";
    private static final String HOME = "/hub";

    /// Of Flow's own requests, which all go to `/`.
    private static final String FLOW = "v-r";

    /// Of those, what somebody at the page does.
    private static final Set<String> TOUCHES = Set.of("uidl", "init");

    private final Members members;
    private final InstantSource clock;

    HubFilter(Members members, InstantSource clock) {
        this.members = members;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().equals(ROOT) && request.getParameter(FLOW) == null) {
            response.sendRedirect(HOME);
            return;
        }
        var session = request.getSession(false);
        if (session != null) {
            SignedIn.of(session.getAttribute(SignedIn.ATTRIBUTE))
                    .ifPresent(signedIn -> keepWatch(request, session, signedIn));
        }
        chain.doFilter(request, response);
    }

    private void keepWatch(HttpServletRequest request, HttpSession session, SignedIn signedIn) {
        var now = clock.instant();
        var member = members.find(signedIn);
        if (member.isEmpty()
                || signedIn.isOver(now, Gate.PATIENCE)
                || !signedIn.isBoundTo(request, Gate.COOKIE)) {
            session.invalidate();
            return;
        }
        request.setAttribute(MEMBER, member.get());
        if (isTouch(request)) {
            session.setAttribute(SignedIn.ATTRIBUTE, signedIn.touched(now));
        }
    }

    /// A page asks for much by itself, though nobody is there.
    private static boolean isTouch(HttpServletRequest request) {
        var flow = request.getParameter(FLOW);
        return flow == null ? request.getRequestURI().startsWith(HOME) : TOUCHES.contains(flow);
    }
}
