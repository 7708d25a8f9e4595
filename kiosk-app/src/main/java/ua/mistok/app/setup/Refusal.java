package ua.mistok.app.setup;

/// Why a step is not done yet: what is asked for is missing, or cannot be.
public enum Refusal {
    REGION_MISSING(Asked.REGION),
    COMMUNITY_MISSING(Asked.COMMUNITY),
    COMMUNITY_LONG(Asked.COMMUNITY),
    NAME_MISSING(Asked.NAME),
    NAME_LONG(Asked.NAME),
    ADDRESS_MISSING(Asked.ADDRESS),
    ADDRESS_LONG(Asked.ADDRESS),
    DAYS_MISSING(Asked.HOURS),
    TIME_MISSING(Asked.HOURS),
    /// It would close before it opens.
    TIME_TURNED(Asked.HOURS),
    PARTNER_LONG(Asked.PARTNER),
    /// No screen is that small or large: the card was not laid on as it is.
    SCREEN_STRANGE(Asked.SCREEN),
    PERSON_MISSING(Asked.PERSON),
    PERSON_LONG(Asked.PERSON),
    PINS_DIFFER(Asked.PIN),
    TOUCH_OPEN(Asked.TOUCH),
    SOUND_OPEN(Asked.SOUND);

    private final Asked asked;

    Refusal(Asked asked) {
        this.asked = asked;
    }

    /// What it is about.
    public Asked asked() {
        return asked;
    }
}
