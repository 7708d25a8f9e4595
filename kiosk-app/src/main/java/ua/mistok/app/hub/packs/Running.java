package ua.mistok.app.hub.packs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What one kiosk runs of a pack, and what it shall run.
///
/// @param place where it stands
/// @param runs as its last pulse told; empty for a kiosk without the pack
/// @param wanted empty for a kiosk that may run what it likes
/// @param failures why what is wanted is not there, as codes
/// @param heard when it told; empty for a kiosk that was never heard
public record Running(
        UUID kiosk,
        String library,
        String place,
        Optional<Integer> runs,
        Optional<Integer> wanted,
        List<String> failures,
        Optional<Instant> heard) {

    public Running {
        failures = List.copyOf(failures);
    }

    /// A kiosk to choose.
    ///
    /// @param place where it stands
    public record Kiosk(UUID kiosk, String library, String place) {}

    /// @param wanted kiosks that shall have a version
    /// @param right of these, kiosks that have it, or a newer one
    /// @param failed kiosks that say why they have not
    public record Count(int all, int wanted, int right, int failed) {}
}
