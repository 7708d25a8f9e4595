package ua.mistok.app.station;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/// The code that staff read from the machine and type on a new screen: six digits, good once.
///
/// After five wrong tries there is another one, so that nobody can try them all.
final class PairingCode {

    static final int DIGITS = 6;
    private static final int TRIES = 5;

    private final SecureRandom random = new SecureRandom();
    private String code = another();
    private int wrong;

    synchronized String current() {
        return code;
    }

    /// Whether this was the code; then it is used up.
    synchronized boolean take(String typed) {
        var right = MessageDigest.isEqual(bytes(code), bytes(typed));
        wrong = right ? 0 : wrong + 1;
        if (right || wrong == TRIES) {
            code = another();
            wrong = 0;
        }
        return right;
    }

    private String another() {
        return "%06d".formatted(random.nextInt(1_000_000));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
