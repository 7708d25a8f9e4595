package ua.mistok.config.key;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// Bytes as text between two lines (RFC 7468).
final class Pem {

    private static final int LINE = 64;

    private Pem() {}

    static String write(String label, byte[] bytes) {
        var lines =
                Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(bytes);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, lines, label);
    }

    /// @throws IllegalArgumentException for what is no Base64
    static List<byte[]> blocks(String text, String label) {
        var block =
                Pattern.compile(
                        "-----BEGIN "
                                + label
                                + "-----\\s([A-Za-z0-9+/=\\s]*)-----END "
                                + label
                                + "-----");
        return block.matcher(text)
                .results()
                .map(found -> found.group(1).replaceAll("\\s", ""))
                .map(Base64.getDecoder()::decode)
                .toList();
    }
}
