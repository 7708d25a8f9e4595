package ua.mistok.app.hub.feed;

import java.time.Duration;
import java.util.Locale;

/// Why a program is not answered.
final class FeedRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// A code is never changed; nothing of what was asked is repeated.
    enum Code {
        NO_TOKEN(401),
        TOO_FAST(429),
        UNKNOWN_PLACE(404),
        UNKNOWN_SURVEY(404),
        BAD_PERIOD(400),
        BAD_CURSOR(400),
        BAD_LIMIT(400),
        BAD_LEVEL(400),
        BAD_LANGUAGE(400),
        BAD_VERSION(400),
        BAD_FORMAT(400),
        UNKNOWN_PARAMETER(400);

        private final int status;

        Code(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }

        /// As programs read it.
        String stored() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Code code;
    private final transient Duration wait;

    FeedRefused(Code code) {
        this(code, Duration.ZERO);
    }

    FeedRefused(Code code, Duration wait) {
        super(code.name(), null, false, false);
        this.code = code;
        this.wait = wait;
    }

    Code code() {
        return code;
    }

    /// Before that it is in vain.
    Duration patience() {
        return wait;
    }
}
