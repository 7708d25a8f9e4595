package ua.mistok.app.backup;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import ua.mistok.app.secret.Argon;
import ua.mistok.config.key.OpeningKey;

/// How a passphrase becomes a key: Argon2id with what OWASP asks for at the least. It stands in
/// every backup, so that the paper alone opens it.
///
/// @param salt 32 hexadecimal digits
record Stretch(int kibibytes, int rounds, int lanes, String salt) {

    private static final Argon NOW = Argon.LEAST;
    private static final int SALT = 16;

    /// A header that was tampered with must not use the machine's memory up.
    private static final int MOST_KIBIBYTES = 128 * 1024;

    private static final int MOST_ROUNDS = 10;
    private static final int MOST_LANES = 4;

    Stretch {
        if (kibibytes < Argon.LEAST.kibibytes()
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
        return new Stretch(
                NOW.kibibytes(), NOW.rounds(), NOW.lanes(), HexFormat.of().formatHex(salt));
    }

    /// The same for the same passphrase; a tenth of a second.
    OpeningKey key(Passphrase passphrase) {
        var secret = passphrase.digits().getBytes(StandardCharsets.US_ASCII);
        var work = new Argon(kibibytes, rounds, lanes);
        return OpeningKey.of(work.hash(secret, HexFormat.of().parseHex(salt)));
    }
}
