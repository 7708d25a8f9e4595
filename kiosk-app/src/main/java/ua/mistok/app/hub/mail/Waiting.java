package ua.mistok.app.hub.mail;

import java.time.Duration;

/// How long what did not go waits before it is tried again: longer and longer, an hour at most.
public final class Waiting {

    public static final Duration LONGEST = Duration.ofHours(1);

    private Waiting() {}

    /// @param tries in vain, 1 or more
    public static Duration after(int tries) {
        var wait = Duration.ofMinutes(1L << Math.min(tries - 1, 6));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
