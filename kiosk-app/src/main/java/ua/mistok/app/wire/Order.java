package ua.mistok.app.wire;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Something that a kiosk does once.
///
/// @param kind such as `sync`, `mode`, `message` or `restart`; a kiosk reports a kind that it does
///     not know
/// @param value id of a mode, or words for staff; empty where there is none
/// @param until how long what it begins lasts
/// @param ends from then on it is not begun any more
public record Order(UUID id, String kind, String value, Optional<Instant> until, Instant ends) {

    /// Letters of a message.
    public static final int LONGEST = 300;
}
