package ua.mistok.app.hub.packs;

import java.time.Instant;
import java.util.Optional;
import ua.mistok.config.key.Hash;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.text.LocalizedText;

/// A version of a pack at the hub.
///
/// @param place whose pack it is: the country's, a region's
/// @param name what the pack calls itself
/// @param manifest names it with every byte of its files
/// @param author id of who sent it
/// @param review empty while it waits, and for content that kiosks were led back to
/// @param copyOf the version whose content it has, if kiosks were led back to it
/// @param stopped whether no further kiosk takes it
/// @param withdrawn whether kiosks take it off their shelves
public record PackVersion(
        PackId pack,
        int version,
        String place,
        LocalizedText name,
        Hash manifest,
        State state,
        String author,
        Instant sent,
        Optional<Review> review,
        Optional<Integer> copyOf,
        boolean stopped,
        boolean withdrawn) {

    /// The names are stored.
    public enum State {
        WAITING,
        APPROVED,
        RETURNED
    }

    /// @param reviewer id of who read it
    /// @param note to the author; may be empty
    public record Review(String reviewer, Instant at, String note) {}

    public boolean isApproved() {
        return state == State.APPROVED;
    }

    /// Whether kiosks may have it.
    public boolean isLive() {
        return isApproved() && !withdrawn;
    }

    /// As the journal of acts names it, such as `village 3`.
    String named() {
        return pack.slug() + " " + version;
    }

    /// As the file of it is called.
    public String fileName() {
        return pack.slug() + "-" + version + ".zip";
    }
}
