package ua.mistok.app.hub.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How one kiosk is, as far as the hub knows.
///
/// @param place a node of the place tree
/// @param report what it said of itself last; empty before its first word
/// @param conflicts facts under a name that another content has, as long as nobody settled them
/// @param needs the most pressing first; none for a kiosk that is well, or revoked
public record KioskState(
        UUID kiosk,
        String library,
        String place,
        boolean revoked,
        Optional<Report> report,
        int conflicts,
        List<Need> needs) {

    public KioskState {
        needs = List.copyOf(needs);
    }

    /// Whether somebody is there now: its library is open, or nobody told its hours.
    public boolean open() {
        return report.map(Report::open).orElse(true);
    }

    /// @param heard by the hub's clock
    /// @param drift the kiosk's clock less the hub's
    /// @param open its library is open now, or nobody told its hours
    /// @param openSince how long its library was open since it was heard; empty where nobody told
    ///     its hours
    public record Report(
            Instant heard,
            Duration drift,
            String version,
            long waiting,
            long aside,
            long freeBytes,
            int stations,
            int silent,
            boolean open,
            Optional<Duration> openSince) {}
}
