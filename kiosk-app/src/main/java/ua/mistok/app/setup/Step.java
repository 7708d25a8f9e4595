package ua.mistok.app.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The steps of the first set-up, each one screen, in their order. A name is never changed: the
/// ledger holds it.
public enum Step {
    /// The printed code and the language.
    CODE("code"),
    /// The oblast.
    REGION("region"),
    /// The hromada.
    COMMUNITY("community"),
    /// Name, address, hours, partner.
    LIBRARY("library"),
    /// How large the screen is.
    SCREEN("screen"),
    /// Name and PIN of the first person.
    STAFF("staff"),
    /// What is to be written down.
    RECOVERY("recovery"),
    /// Touch, sound, disk.
    TRIALS("trials"),
    /// Nothing is left.
    READY("ready");

    /// Those that can be done; before them there is a door, and behind them nothing.
    static final List<Step> WORK =
            List.of(REGION, COMMUNITY, LIBRARY, SCREEN, STAFF, RECOVERY, TRIALS);

    private final String stableName;

    Step(String stableName) {
        this.stableName = stableName;
    }

    public String stableName() {
        return stableName;
    }

    /// @return empty for what another programme wrote
    static Optional<Step> find(String stableName) {
        return Arrays.stream(values())
                .filter(step -> step.stableName.equals(stableName))
                .findFirst();
    }
}
