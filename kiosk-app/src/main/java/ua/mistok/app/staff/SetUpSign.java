package ua.mistok.app.staff;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Shows the code of the first set-up on the machine's own screen: to whoever has switched it on,
/// and is before it.
public final class SetUpSign {

    /// So long after the start.
    public static final Duration SHOWN = Duration.ofMinutes(10);

    private final StaffDoor door;
    private final Supplier<Duration> up;

    /// @param up how long the kiosk has been running; by no clock that can be set
    SetUpSign(StaffDoor door, Supplier<Duration> up) {
        this.door = door;
        this.up = up;
    }

    /// Empty once somebody has used it, or nobody has for too long: another start brings another.
    public Optional<String> code() {
        return up.get().compareTo(SHOWN) < 0 ? door.code() : Optional.empty();
    }

    /// How long it will still be shown; nothing once it is not.
    public Duration left() {
        var left = SHOWN.minus(up.get());
        return code().isPresent() ? left : Duration.ZERO;
    }
}
