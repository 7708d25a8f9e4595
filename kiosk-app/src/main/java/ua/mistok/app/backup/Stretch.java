package ua.mistok.app.backup;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import ua.mistok.config.key.OpeningKey;

/// How a passphrase becomes a key: Argon2id with what OWASP asks for at the least. It stands in
/// every backup, so that the paper alone opens it.
///
/// @param salt 32 hexadecimal digits
record Stretch(int kibibytes, int rounds, int lanes, String salt) {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int SECRET = 32;

    /// A header that was tampered with must not use the machine's memory up.
    private static final int MOST_KIBIBYTES = 128 * 1024;

    private static final int MOST_ROUNDS = 10;
    private static final int MOST_LANES = 4;

    Stretch {
        if (kibibytes < KIBIBYTES
                || kibibytes > MOST_KIBIBYTES
                || rounds < 1
                || rounds > MOST_ROUNDS
                || lanes < 1
                || lanes > MOST_LANES
                || !salt.matches("[0-9a-f]{" + 2 * SALT + "}")) {
            throw new IllegalArgumentException("no key is made in this way");
        }
    }

    static Stretch random() {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return new Stretch(KIBIBYTES, ROUNDS, LANES, HexFormat.of().formatHex(salt));
    }

    /// The same for the same passphrase; a tenth of a second.
    OpeningKey key(Passphrase passphrase) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(kibibytes)
                        .withIterations(rounds)
                        .withParallelism(lanes)
                        .withSalt(HexFormat.of().parseHex(salt))
                        .build());
        var key = new byte[SECRET];
        argon2.generateBytes(passphrase.digits().getBytes(StandardCharsets.US_ASCII), key);
        return OpeningKey.of(key);
    }
}
