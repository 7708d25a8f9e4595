package ua.mistok.config.archive;

import ua.mistok.config.key.VerifyingKey;

/// A key whose packs may go on the shelf.
///
/// @param name what people call its owner; may be empty
public record TrustedKey(Owner owner, String name, VerifyingKey key) {

    /// Whose it is; the one that counts for most comes first.
    public enum Owner {
        /// Known to the jar; the private half is with the programme, never in its repository.
        PROGRAMME,
        /// Pinned when the kiosk enrolled at a hub.
        HUB,
        /// The library's own; its clock is a kiosk's clock and moves no time.
        LIBRARY
    }
}
