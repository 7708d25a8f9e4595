package ua.mistok.app.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

import java.security.SecureRandom;
import java.util.Base64;

/// Argon2id with what OWASP asks for at the least (19 MiB, 2 rounds, 1 lane): about a tenth of a
/// second here. One at a time, so that tries in parallel cannot use the kiosk's memory up.
public final class SecretHash {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final int SALT = 16;

    private static final Argon2Function FUNCTION =
            Argon2Function.getInstance(KIBIBYTES, ROUNDS, LANES, BYTES, Argon2.ID);

    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretHash() {}

    public static synchronized String of(String secret) {
        return Password.hash(secret).addRandomSalt(SALT).with(FUNCTION).getResult();
    }

    /// What no secret fits; to compare with it takes as long as with any other, to make it takes
    /// no time.
    public static String ofNothing() {
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(KIBIBYTES, ROUNDS, LANES, random(SALT), random(BYTES));
    }

    private static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getEncoder().withoutPadding().encodeToString(random);
    }

    public static synchronized boolean fits(String secret, String hash) {
        return Password.check(secret, hash).with(FUNCTION);
    }
}
