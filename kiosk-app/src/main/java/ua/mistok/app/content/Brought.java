package ua.mistok.app.content;

import java.time.Instant;
import java.util.Optional;
import ua.mistok.config.archive.TrustedKey.Owner;

/// How a pack that did not ship came to the shelf.
///
/// @param signer whose key signed it; empty if an admin took it unsigned
/// @param at when it was installed
/// @param expires afterwards it stays, and asks to be replaced
public record Brought(Optional<Owner> signer, Instant at, Instant expires) {

    static Brought of(Shelved record) {
        return new Brought(record.signer(), record.at(), record.expires());
    }
}
