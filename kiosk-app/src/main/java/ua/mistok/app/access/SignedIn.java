package ua.mistok.app.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// Whether the request brings the cookie that this session is bound to; takes as long for a
    /// wrong one.
    ///
    /// @param name of that cookie
    public boolean isBoundTo(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(sent -> sent.getName().equals(name))
                .map(Cookie::getValue)
                .map(CookieHash::of)
                .anyMatch(
                        hash ->
                                MessageDigest.isEqual(
                                        hash.getBytes(StandardCharsets.US_ASCII),
                                        cookie.getBytes(StandardCharsets.US_ASCII)));
    }

    /// @param attribute as the session holds it, if it does
    public static Optional<SignedIn> of(Object attribute) {
        return attribute instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }
}
