package ua.mistok.app.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Passes bytes on, counts them and makes their hash. Closing it leaves the other one open.
final class Counted extends FilterOutputStream {

    private final MessageDigest digest = sha256();
    private long length;

    Counted(OutputStream to) {
        super(to);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int some) throws IOException {
        out.write(bytes, offset, some);
        digest.update(bytes, offset, some);
        length += some;
    }

    long length() {
        return length;
    }

    /// Of all bytes; asked once.
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
