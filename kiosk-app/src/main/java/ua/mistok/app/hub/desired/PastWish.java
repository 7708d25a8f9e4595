package ua.mistok.app.hub.desired;

import java.time.Instant;
import java.util.Optional;

/// A change that was made once.
///
/// @param kind as it is stored
/// @param value empty where it was withdrawn
/// @param member id of who made it
public record PastWish(
        long revision,
        String kind,
        String id,
        Optional<String> value,
        boolean free,
        String member,
        Instant since) {}
