package ua.mistok.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import ua.mistok.app.secret.Argon;

/// Argon2id with what OWASP asks for at the least (19 MiB, 2 rounds, 1 lane): about a tenth of a
/// second here. One at a time, so that tries in parallel cannot use the kiosk's memory up; and
/// nothing of it is kept between two tries.
///
/// Written as everybody writes it: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`.
public final class SecretHash {

    private static final Argon WORK = Argon.LEAST;
    private static final int BYTES = 32;
    private static final int SALT = 16;

    private static final String PARAMETERS =
            "$argon2id$v=%d$m=%d,t=%d,p=%d$"
                    .formatted(Argon.VERSION, WORK.kibibytes(), WORK.rounds(), WORK.lanes());

    private static final Pattern WRITTEN =
            Pattern.compile(Pattern.quote(PARAMETERS) + "([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretHash() {}

    public static String of(String secret) {
        var salt = random(SALT);
        return written(salt, hash(secret, salt));
    }

    /// What no secret fits; to compare with it takes as long as with any other, to make it takes
    /// no time.
    public static String ofNothing() {
        return written(random(SALT), random(BYTES));
    }

    private static String written(byte[] salt, byte[] hash) {
        var encoder = Base64.getEncoder().withoutPadding();
        return PARAMETERS + encoder.encodeToString(salt) + "$" + encoder.encodeToString(hash);
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /// @throws IllegalArgumentException if the hash is written in another way
    public static boolean fits(String secret, String hash) {
        var parts = WRITTEN.matcher(hash);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no hash of a secret");
        }
        var salt = Base64.getDecoder().decode(parts.group(1));
        var wanted = Base64.getDecoder().decode(parts.group(2));
        return MessageDigest.isEqual(hash(secret, salt), wanted);
    }

    private static synchronized byte[] hash(String secret, byte[] salt) {
        return WORK.hash(secret.getBytes(StandardCharsets.UTF_8), salt);
    }
}
