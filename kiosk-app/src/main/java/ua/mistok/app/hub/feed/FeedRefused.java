package ua.mistok.app.hub.feed;

import java.time.Duration;

/// Why a program is not answered.
final class FeedRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// Codes and words are fixed: nothing of what was asked is repeated.
    enum Code {
        NO_TOKEN(401, "Send a valid token: Authorization: Bearer mistok_..."),
        TOO_FAST(429, "Ask again after the seconds in Retry-After."),
        UNKNOWN_PLACE(404, "There is no such place within the place of this token."),
        UNKNOWN_SURVEY(404, "There is no such survey, or no such version of it. See /surveys."),
        BAD_PERIOD(400, "A period is 2027, 2027-Q1, 2027-03, 2027-W09 or unknown. See /periods."),
        BAD_CURSOR(400, "Send the cursor of the last answer as it came, or none."),
        BAD_LIMIT(400, "The limit is 1 to 5000."),
        BAD_LEVEL(400, "A level is country, region, district, community or library."),
        BAD_LANGUAGE(400, "A language is uk or en."),
        BAD_VERSION(400, "A version is a whole number from 1 on."),
        BAD_FORMAT(400, "A format is json or csv."),
        UNKNOWN_PARAMETER(400, "See /api/bi/v1/openapi.yaml for the parameters.");

        private final int status;
        private final String words;

        Code(int status, String words) {
            this.status = status;
            this.words = words;
        }

        int status() {
            return status;
        }

        String words() {
            return words;
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
