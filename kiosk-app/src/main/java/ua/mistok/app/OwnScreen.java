package ua.mistok.app;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ua.mistok.app.access.Listener;
import ua.mistok.app.station.Station;

/// When the page on the machine's own screen was heard of for the last time: whoever watches over
/// the screen starts it anew after a silence.
///
/// A watchdog asks the same page as a screen does; only a browser says where its question is from.
@Component
@Profile("!hub")
class OwnScreen {

    static final String OF_A_BROWSER = "Sec-Fetch-Site";

    private final InstantSource clock;
    private final AtomicReference<Instant> heard;

    OwnScreen(InstantSource clock) {
        this.clock = clock;
        this.heard = new AtomicReference<>(clock.instant());
    }

    /// Hears of the screen, if it is the one that asks: a page for visitors or one for staff.
    void hear(HttpServletRequest request) {
        var isOwn =
                Listener.of(request) == Listener.STAFF
                        || request.getAttribute(Station.ATTRIBUTE) instanceof Station station
                                && station.slug().equals(Station.MAIN);
        if (isOwn && request.getHeader(OF_A_BROWSER) != null) {
            heard.set(clock.instant());
        }
    }

    /// Since it was heard of, or since the start; never negative, whatever the clock did.
    Duration silence() {
        var since = Duration.between(heard.get(), clock.instant());
        return since.isNegative() ? Duration.ZERO : since;
    }
}
