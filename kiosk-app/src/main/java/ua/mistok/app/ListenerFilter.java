package ua.mistok.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import ua.mistok.app.access.Doors;
import ua.mistok.app.access.Listener;
import ua.mistok.app.access.Roster;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.network.ClassDoor;
import ua.mistok.app.network.NetworkDoor;
import ua.mistok.app.ui.EarlyPage;

/// Says by which door a request came, and answers 404 to what does not belong there: a path of the
/// other door, a session of the other door, a foreign host name.
@Component
@Profile("!hub")
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class ListenerFilter extends OncePerRequestFilter {

    private static final String ROOT = "/";
    private static final String STAFF = "/staff";
    private static final String CLASS = "/class";
    private static final String WALL = "/wall";
    private static final String SPEECH = "/kiosk/speech/";
    private static final Set<String> SHARED =
            Set.of("/kiosk/early.js", "/kiosk/icon.svg", "/kiosk/alive");

    /// Asked by the machine itself, which watches screen and application.
    private static final Set<String> MACHINES = Set.of(ScreenPage.PATH, WellPage.PATH);

    /// Of Flow's own requests, which all go to `/`.
    private static final String FLOW = "v-r";

    private final StaffListener staff;
    private final Doors doors;
    private final ObjectProvider<NetworkDoor> network;
    private final ObjectProvider<ClassDoor> classes;
    private final ObjectProvider<Roster> roster;
    private final InstantSource clock;

    /// @param network none where there is no console
    /// @param classes none where no class can run
    /// @param roster likewise
    ListenerFilter(
            StaffListener staff,
            Doors doors,
            ObjectProvider<NetworkDoor> network,
            ObjectProvider<ClassDoor> classes,
            ObjectProvider<Roster> roster,
            InstantSource clock) {
        this.staff = staff;
        this.doors = doors;
        this.network = network;
        this.classes = classes;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var door = door(request.getLocalPort());
        request.setAttribute(Listener.ATTRIBUTE, door);
        if (!mayBeAsked(door, request) || !isOf(door, request.getSession(false))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (door != Listener.VISITORS && isFrontDoor(request)) {
            response.sendRedirect(door == Listener.CLASS ? CLASS : STAFF);
            return;
        }
        if (door.isStaffs()) {
            keepWatch(door, request);
        }
        if (door == Listener.STAFF) {
            request.setAttribute(EarlyPage.HOME, doors.visitors());
        }
        try {
            chain.doFilter(request, response);
        } finally {
            mark(door, request);
        }
    }

    /// As it is looked for: `/VAADIN/../staff` is `/staff`.
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static boolean isFrontDoor(HttpServletRequest request) {
        return path(request).equals(ROOT) && request.getParameter(FLOW) == null;
    }

    private Listener door(int port) {
        if (port == staff.port()) {
            return Listener.STAFF;
        }
        if (network.stream().anyMatch(open -> open.isPort(port))) {
            return Listener.NETWORK;
        }
        return classes.stream().anyMatch(open -> open.isPort(port))
                ? Listener.CLASS
                : Listener.VISITORS;
    }

    /// A foreign host name that points here (DNS rebinding) gets nothing.
    private static boolean isOwnName(HttpServletRequest request) {
        return request.getServerName().equals(request.getLocalAddr());
    }

    private static boolean isOfClass(HttpServletRequest request) {
        var path = path(request);
        return path.equals(ROOT)
                || path.equals(CLASS)
                || path.equals(WALL)
                || path.startsWith(WALL + "/")
                || path.startsWith(SPEECH)
                || SHARED.contains(path)
                || path.startsWith("/VAADIN/");
    }

    private static boolean mayBeAsked(Listener door, HttpServletRequest request) {
        var path = path(request);
        var isStaffs = path.equals(STAFF) || path.startsWith(STAFF + "/");
        var isConsoles =
                isStaffs
                        || path.equals(ROOT)
                        || SHARED.contains(path)
                        || path.startsWith("/VAADIN/");
        var isMachines = MACHINES.contains(path);
        return switch (door) {
            case VISITORS -> !isStaffs && !isMachines;
            case STAFF ->
                    request.getServerName().equals(StaffListener.HOST)
                            && (isConsoles || isMachines);
            case NETWORK -> isConsoles;
            case CLASS -> isOwnName(request) && isOfClass(request);
        };
    }

    /// A session that was begun at one door is unknown at the other.
    private static boolean isOf(Listener door, HttpSession session) {
        return session == null
                || Optional.ofNullable(session.getAttribute(Listener.ATTRIBUTE))
                        .map(door::equals)
                        .orElse(true);
    }

    private static void mark(Listener door, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            try {
                session.setAttribute(Listener.ATTRIBUTE, door);
            } catch (IllegalStateException ended) {
                // The request ended its session: nothing is left to mark.
            }
        }
    }

    /// Nobody stays signed in without the staff's own cookie, untouched for too long, or let go.
    private void keepWatch(Listener door, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return;
        }
        var now = clock.instant();
        var patience = door.patience(session.getAttribute(Listener.PATIENCE));
        SignedIn.of(session.getAttribute(SignedIn.ATTRIBUTE))
                .ifPresent(
                        signedIn -> {
                            if (signedIn.isOver(now, patience)
                                    || !signedIn.isBoundTo(request, SignedIn.COOKIE)
                                    || !isStillHere(signedIn)) {
                                session.invalidate();
                            } else if (isTouch(request)) {
                                session.setAttribute(SignedIn.ATTRIBUTE, signedIn.touched(now));
                            }
                        });
    }

    /// A page asks for much by itself, though nobody is there.
    private static boolean isTouch(HttpServletRequest request) {
        var flow = request.getParameter(FLOW);
        var path = path(request);
        var isView = flow == null && !SHARED.contains(path) && !MACHINES.contains(path);
        return isView || "uidl".equals(flow) || "init".equals(flow);
    }

    /// Not let go, and with the same secret as when the session began.
    private boolean isStillHere(SignedIn signedIn) {
        return roster.stream().anyMatch(all -> all.permissions(signedIn).isPresent());
    }
}
