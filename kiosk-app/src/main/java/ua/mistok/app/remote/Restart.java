package ua.mistok.app.remote;

import java.util.function.BooleanSupplier;

/// The programme ends, and whoever started it starts it anew; but not under somebody's hands. For
/// several threads.
public final class Restart {

    /// With which the programme ends so that it is started anew: «try again» of `sysexits.h`.
    public static final int CODE = 75;

    private final BooleanSupplier isSomebodyThere;
    private final Runnable end;
    private volatile boolean wanted;

    /// @param isSomebodyThere a visitor is in the middle of something
    /// @param end of the programme; returns at once
    public Restart(BooleanSupplier isSomebodyThere, Runnable end) {
        this.isSomebodyThere = isSomebodyThere;
        this.end = end;
    }

    /// As soon as nobody is there.
    public void want() {
        wanted = true;
    }

    /// Ends it, if that is wanted and can be.
    public synchronized void look() {
        if (wanted && !isSomebodyThere.getAsBoolean()) {
            wanted = false;
            end.run();
        }
    }
}
