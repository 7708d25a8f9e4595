package ua.mistok.app.sync;

import java.time.Duration;
import java.util.Optional;

/// What came of a request.
sealed interface Reply {

    /// Somebody answered; whether it was the hub, only the bytes can show.
    ///
    /// @param again how long whoever answered wants to be left alone
    record Came(int status, byte[] bytes, Optional<Duration> again) implements Reply {

        private static final int TOO_MANY = 429;
        private static final int SERVER = 500;

        /// Whether these bytes may be missing because the other side cannot just now.
        boolean isBusy() {
            return status == TOO_MANY || status >= SERVER;
        }
    }

    record Failed(Stop why) implements Reply {}
}
