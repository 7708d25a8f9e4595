package ua.mistok.app.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Somebody of the staff at the console; lives in the HTTP session, in memory.
///
/// @param staff id of the person, never a name
/// @param stamp of the secret with which the session began ([Roster#stamp])
/// @param cookie hash of what the staff cookie must hold, besides the session's own cookie
/// @param seen when the console was last touched
public record SignedIn(String staff, String stamp, String cookie, Instant seen) {

    /// The session attribute.
    public static final String ATTRIBUTE = "mistok.signed-in";

    /// The name of the cookie that staff have besides the session's.
    public static final String COOKIE = "mistok-staff";

    public SignedIn touched(Instant now) {
        return new SignedIn(staff, stamp, cookie, now);
    }

    /// Whether nothing was touched for too long; a clock that went back keeps nobody signed in.
    public boolean isOver(Instant now, Duration patience) {
        return now.isAfter(seen.plus(patience)) || now.isBefore(seen.minus(patience));
    }

    /// @param attribute as the session holds it, if it does
    public static Optional<SignedIn> of(Object attribute) {
        return attribute instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }
}
