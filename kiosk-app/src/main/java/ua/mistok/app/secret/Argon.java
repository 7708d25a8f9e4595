package ua.mistok.app.secret;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id, so much work of it. The memory is given back after each try: a kiosk has none to
/// spare.
///
/// @param kibibytes of memory that a try needs
/// @param rounds how often all of it is gone through
/// @param lanes into which it is parted
public record Argon(int kibibytes, int rounds, int lanes) {

    /// As it is written into hashes: 1.3.
    public static final int VERSION = Argon2Parameters.ARGON2_VERSION_13;

    /// What OWASP asks for at the least: 19 MiB, about a tenth of a second on a kiosk.
    public static final Argon LEAST = new Argon(19 * 1024, 2, 1);

    private static final int BYTES = 32;

    /// The same 32 bytes for the same secret and salt.
    public byte[] hash(byte[] secret, byte[] salt) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(VERSION)
                        .withMemoryAsKB(kibibytes)
                        .withIterations(rounds)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build());
        var hash = new byte[BYTES];
        argon2.generateBytes(secret, hash);
        return hash;
    }
}
