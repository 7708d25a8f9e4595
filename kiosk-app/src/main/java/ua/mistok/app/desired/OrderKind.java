package ua.mistok.app.desired;

import java.util.Arrays;
import java.util.Optional;

/// What a hub may order; the names go over the wire.
public enum OrderKind {
    /// Whatever waits is sent now, whatever the measure of the day.
    SYNC("sync"),
    /// A mode, until a time.
    MODE("mode"),
    /// Words for staff.
    MESSAGE("message"),
    /// The programme starts anew once nobody is in the middle of something.
    RESTART("restart");

    private final String stableName;

    OrderKind(String stableName) {
        this.stableName = stableName;
    }

    public String stableName() {
        return stableName;
    }

    /// @return empty for what another version orders
    public static Optional<OrderKind> find(String stableName) {
        return Arrays.stream(values())
                .filter(kind -> kind.stableName.equals(stableName))
                .findFirst();
    }
}
