package ua.mistok.app.sync;

/// Why nothing is being sent.
public enum Stop {
    /// The kiosk belongs to no hub.
    NO_HUB,
    /// Facts of this kiosk travel by stick alone.
    NO_ADDRESS,
    SWITCHED_OFF,
    QUIET_HOURS,
    /// As much was sent today as may be.
    DAY_IS_SPENT,
    /// Nobody answers at all.
    NO_NETWORK,
    /// The line broke, or was too slow.
    LINE_BROKE,
    /// Whoever answers is not the hub: a page where one signs in to a network, mostly.
    NOT_THE_HUB,
    /// The hub could not show that its address is its own.
    NOT_TRUSTED,
    /// The hub asks for some patience.
    BUSY,
    /// The hub does not know this kiosk, or not by this key.
    NOT_KNOWN,
    /// The hub's people took this kiosk out.
    REVOKED,
    /// The hub did not understand what this programme says.
    NOT_UNDERSTOOD,
    /// The kiosk's own disk did not do what it was asked to.
    DISK;

    /// Whether no waiting changes it.
    public boolean needsSomebody() {
        return switch (this) {
            case NOT_TRUSTED, NOT_KNOWN, REVOKED, NOT_UNDERSTOOD, DISK -> true;
            case NO_HUB,
                    NO_ADDRESS,
                    SWITCHED_OFF,
                    QUIET_HOURS,
                    DAY_IS_SPENT,
                    NO_NETWORK,
                    LINE_BROKE,
                    NOT_THE_HUB,
                    BUSY ->
                    false;
        };
    }
}
