package ua.mistok.app.desired;

import java.util.List;
import ua.mistok.app.wire.Desired;
import ua.mistok.app.wire.Pulse.Failure;
import ua.mistok.app.wire.Wish;

/// All that the hub said last, and what came of it, as the ledger keeps it: the newest record says
/// it all.
///
/// @param hub id of its signing key; empty once the kiosk has left
/// @param running what can be run of it, and for what cannot, what ran before
/// @param failures what cannot, and why
record Kept(String hub, Desired desired, List<Wish> running, List<Failure> failures) {

    static final String KIND = "desired.kept";

    Kept {
        running = List.copyOf(running);
        failures = List.copyOf(failures);
    }

    /// Whether it says the same, whenever it was said.
    boolean isSame(Desired other) {
        return desired.revision() == other.revision()
                && desired.wishes().equals(other.wishes())
                && desired.packs().equals(other.packs())
                && desired.orders().equals(other.orders())
                && desired.endorsement().equals(other.endorsement());
    }

    boolean isNewerThan(Desired other) {
        return desired.revision() > other.revision()
                || desired.revision() == other.revision() && desired.at().isAfter(other.at());
    }
}
