package ua.mistok.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Random;

/// Changes bytes as a seed says: the same seed always does the same harm.
public final class Harm {

    /// What a text is broken with besides bytes: ends of values, and values that nobody expects.
    private static final String[] TYPED = {
        "{",
        "}",
        "[",
        "]",
        "\"",
        ",",
        ":",
        "null",
        "-1",
        "9223372036854775808",
        "1e999",
        "\n",
        "\0",
        "[[",
        "{\"a\":",
        "true",
        "\\ud800"
    };

    private Harm() {}

    /// One to four changes, one after the other.
    public static byte[] done(byte[] good, long seed) {
        var random = new Random(seed);
        var bytes = good;
        for (var times = 1 + random.nextInt(4); times > 0; times--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return TYPED[random.nextInt(TYPED.length)].getBytes(UTF_8);
        }
        var at = random.nextInt(bytes.length);
        var until = Math.min(bytes.length, at + 1 + random.nextInt(16));
        var before = Arrays.copyOf(bytes, at);
        return switch (random.nextInt(7)) {
            case 0 -> with(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
            case 1 -> with(bytes, at, (byte) random.nextInt(256));
            case 2 -> before;
            case 3 -> joined(before, Arrays.copyOfRange(bytes, until, bytes.length));
            case 4 -> joined(bytes, Arrays.copyOfRange(bytes, at, bytes.length));
            case 5 -> {
                var typed = TYPED[random.nextInt(TYPED.length)].getBytes(UTF_8);
                yield joined(joined(before, typed), Arrays.copyOfRange(bytes, at, bytes.length));
            }
            default -> joined(before, new byte[bytes.length - at]);
        };
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        var changed = bytes.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
