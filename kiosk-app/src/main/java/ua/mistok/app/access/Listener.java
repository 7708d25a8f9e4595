package ua.mistok.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A door: each has its own port, its own cookies and its own list of paths. What is asked on the
/// wrong one is not there.
public enum Listener {
    /// 127.0.0.1, and the library's network for paired stations.
    VISITORS(Duration.ZERO),
    /// `localhost`, for the console on the machine's own screen, where the next one who comes is a
    /// visitor.
    STAFF(Duration.ofMinutes(2)),
    /// The library's network, for the console at a desk; only while it is switched on.
    NETWORK(Duration.ofMinutes(10)),
    /// The library's network, for the class that runs; only while one does.
    CLASS(Duration.ZERO);

    /// The request attribute that says by which door a request came.
    public static final String ATTRIBUTE = "mistok.listener";

    /// The session attribute that says how long the page that is open may wait for a touch.
    public static final String PATIENCE = "mistok.patience";

    private final Duration patience;

    Listener(Duration patience) {
        this.patience = patience;
    }

    /// By which door this request came; visitors' unless it was said otherwise.
    public static Listener of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Listener listener ? listener : VISITORS;
    }

    /// Whether it leads to the console.
    public boolean isStaffs() {
        return this == STAFF || this == NETWORK;
    }

    /// So long without a touch, and one is signed out.
    public Duration patience() {
        return patience;
    }

    /// The same in a session whose page may wait longer, as it said by [#PATIENCE].
    public Duration patience(@Nullable Object asked) {
        return asked instanceof Duration longer && longer.compareTo(patience) > 0
                ? longer
                : patience;
    }
}
