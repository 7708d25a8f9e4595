package ua.mistok.app.hub.people;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/// What a telephone makes its codes of (RFC 6238: six digits, another one every 30 seconds, SHA-1,
/// as every authenticator knows).
///
/// @param secret Base32
public record Device(String secret) {

    private static final TimeBasedOneTimePasswordGenerator CODES =
            new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();

    /// As many as SHA-1 has.
    private static final int BYTES = 20;

    /// One step to each side: clocks of telephones are a little wrong, and people type slowly.
    private static final long DRIFT = 1;

    public static Device random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Device(Base32.toBase32String(bytes));
    }

    /// The step of time that a code belongs to; empty for a code that is not one of now, or that
    /// was taken already.
    ///
    /// @param taken step of the last code that was taken
    OptionalLong step(String typed, Instant now, long taken) {
        var tidy = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        var length = CODES.getTimeStep().toSeconds();
        var middle = now.getEpochSecond() / length;
        return LongStream.rangeClosed(middle - DRIFT, middle + DRIFT)
                .filter(step -> step > taken)
                .filter(step -> MessageDigest.isEqual(tidy, code(step * length)))
                .findFirst();
    }

    private byte[] code(long second) {
        return codeAt(Instant.ofEpochSecond(second)).getBytes(StandardCharsets.UTF_8);
    }

    /// What the telephone shows.
    public String codeAt(Instant now) {
        try {
            var key = new SecretKeySpec(Base32.decode(secret), CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(key, now);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("a secret that was made here is a key", e);
        }
    }

    /// What a QR code says to the telephone.
    ///
    /// @param issuer what the hub is called
    public String address(String issuer, String login) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(issuer), encoded(login), secret, encoded(issuer));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// The secret is in no log.
    @Override
    public String toString() {
        return "Device";
    }
}
