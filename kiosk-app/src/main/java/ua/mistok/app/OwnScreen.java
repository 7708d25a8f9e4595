package ua.mistok.app;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ua.mistok.app.access.Listener;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.station.Station;
import ua.mistok.app.station.Stations;

/// When the page on the machine's own screen was heard of for the last time, and when somebody
/// touched it: whoever watches over the screen starts it anew after a silence, and leaves it on
/// while it is used.
///
/// A watchdog asks the same page as a screen does; only a browser says where its question is from.
@Component
@Profile("!hub")
class OwnScreen {

    static final String OF_A_BROWSER = "Sec-Fetch-Site";

    /// Header of the page: seconds since somebody touched it or pressed a key, if anybody has.
    static final String TOUCHED = "Mistok-Touched";

    /// So long after a touch, or after the start, somebody may still be there.
    static final Duration USED = Duration.ofMinutes(5);

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private final ObjectProvider<Stations> stations;
    private final InstantSource clock;
    private final AtomicReference<Instant> heard;
    private final AtomicReference<Instant> touched;

    OwnScreen(ObjectProvider<Stations> stations, InstantSource clock) {
        this.stations = stations;
        this.clock = clock;
        this.heard = new AtomicReference<>(clock.instant());
        this.touched = new AtomicReference<>(clock.instant());
    }

    /// Hears of the screen, if it is the one that asks: a page for visitors or one for staff. While
    /// staff work at it, it is no silent station.
    void hear(HttpServletRequest request) {
        var isAtStaffsDoor = Listener.of(request) == Listener.STAFF;
        var isOwn =
                isAtStaffsDoor
                        || request.getAttribute(Station.ATTRIBUTE) instanceof Station station
                                && station.slug().equals(Station.MAIN);
        if (isOwn && request.getHeader(OF_A_BROWSER) != null) {
            var now = clock.instant();
            heard.set(now);
            if (isAtStaffsDoor) {
                stations.forEach(known -> known.sawMain(now));
            }
            var ago = request.getHeader(TOUCHED);
            if (isSignedIn(request)) {
                touched(now, now);
            } else if (ago != null && SECONDS.matcher(ago).matches()) {
                touched(now.minusSeconds(Integer.parseInt(ago)), now);
            }
        }
    }

    /// The latest counts, unless it is yet to come by a clock that went back.
    private void touched(Instant at, Instant now) {
        touched.updateAndGet(was -> was.isAfter(at) && !was.isAfter(now) ? was : at);
    }

    /// Staff may look at a page for longer without a touch; whoever has gone is signed out.
    private static boolean isSignedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        try {
            return session != null
                    && SignedIn.of(session.getAttribute(SignedIn.ATTRIBUTE)).isPresent();
        } catch (IllegalStateException over) { // another request signed out at this moment
            return false;
        }
    }

    /// Whether somebody touched it, or staff were signed in at it, or the kiosk started less than
    /// [#USED] ago.
    boolean isUsed() {
        var since = Duration.between(touched.get(), clock.instant());
        return !since.isNegative() && since.compareTo(USED) < 0;
    }

    /// Since it was heard of, or since the start; never negative, whatever the clock did.
    Duration silence() {
        var since = Duration.between(heard.get(), clock.instant());
        return since.isNegative() ? Duration.ZERO : since;
    }
}
