package ua.mistok.app.hub.shelf;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A content that came under the name of a fact that was here with another one.
///
/// @param library what its people call it
/// @param place a node of the place tree
/// @param kind of the content that came later
/// @param came by the hub's clock
/// @param settled empty until a person said what it was
public record Conflict(
        Name name,
        String library,
        String place,
        String kind,
        Instant came,
        Optional<Settled> settled) {

    /// @param hash SHA-256 of the later content, in hexadecimal digits
    public record Name(UUID kiosk, UUID journal, long seq, String hash) {

        /// As acts name it.
        public String spoken() {
            return kiosk + "/" + journal + "/" + seq;
        }
    }

    /// @param by id of a member
    /// @param note what it was, 1 to [#LONGEST_NOTE] signs
    public record Settled(Instant at, String by, String note) {}

    /// How long a note may be, in signs.
    public static final int LONGEST_NOTE = 500;
}
