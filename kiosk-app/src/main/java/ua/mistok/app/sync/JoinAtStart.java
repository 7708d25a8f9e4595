package ua.mistok.app.sync;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Joins the hub that the start names, once it can be reached; for kiosks that are made ready by
/// the dozen. A kiosk that belongs to a hub stays with it.
final class JoinAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(JoinAtStart.class);

    private final Membership membership;
    private final Joining joining;
    private final String address;
    private final String code;
    private volatile boolean begun;
    private volatile boolean over;

    /// @param code that the hub gave out
    JoinAtStart(Membership membership, Joining joining, String address, String code) {
        this.membership = membership;
        this.joining = joining;
        this.address = address;
        this.code = code;
    }

    /// The kiosk has started.
    void begin() {
        begun = true;
    }

    /// One attempt, unless it is done or the hub has said no.
    void attempt() {
        if (!begun || over) {
            return;
        }
        if (membership.hub().isPresent()) {
            LOG.info("Belongs to a hub already");
            over = true;
            return;
        }
        switch (joining.join(address, code)) {
            case Joining.Outcome.Joined _ -> {
                LOG.info("Joined the hub at {}", address);
                over = true;
            }
            case Joining.Outcome.Refused(var why) -> {
                over = !isPassing(why);
                LOG.warn("Could not join the hub at {}: {}", address, why);
            }
        }
    }

    /// Whether nothing is left to try.
    boolean isOver() {
        return over;
    }

    private static boolean isPassing(Joining.Why why) {
        return switch (why) {
            case NO_NETWORK, NOT_THE_HUB, BUSY -> true;
            case NO_ADDRESS,
                    NO_CODE,
                    OTHER_HUB,
                    NOT_TRUSTED,
                    UNKNOWN_CODE,
                    USED_CODE,
                    EXPIRED_CODE,
                    NOT_TAKEN,
                    NO_ANSWER ->
                    false;
        };
    }
}
