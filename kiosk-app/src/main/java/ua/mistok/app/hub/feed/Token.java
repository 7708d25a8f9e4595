package ua.mistok.app.hub.feed;

import java.time.Instant;
import java.util.Optional;

/// What a program may ask for, and until when.
///
/// @param id not a secret
/// @param name what people call the program
/// @param place it may ask for this one and all below
/// @param giver member who gave it; with them it ends
/// @param used about when it was last used
public record Token(
        String id,
        String name,
        String place,
        String giver,
        Instant made,
        Instant ends,
        Optional<Instant> used,
        Optional<Instant> revoked) {

    public boolean isValid(Instant now) {
        return revoked.isEmpty() && now.isBefore(ends);
    }
}
