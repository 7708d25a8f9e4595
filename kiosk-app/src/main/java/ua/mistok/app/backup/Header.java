package ua.mistok.app.backup;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import ua.mistok.config.key.Hash;

/// What stands before the sealed part: enough to make the key of the paper, and nothing of the
/// kiosk.
///
/// Magic 8, version 4, length 4, so many bytes of `name value` lines, SHA-256 of all before it.
/// The same hash stands first in the sealed part, so that a header that was changed and given a
/// right hash is noticed too.
///
/// @param key hash of the public half: another paper is told from a damaged file
record Header(Stretch stretch, Hash key) {

    static final int VERSION = 1;
    static final int HASH = 32;

    private static final byte[] MAGIC = "MISTOKBK".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 4096;

    static Header of(RecoveryKey key) {
        return new Header(key.stretch(), key.sealing().id().hash());
    }

    /// What was found at the beginning of a file.
    sealed interface Found {

        /// @param hash of its bytes, as the sealed part must name it
        record Read(Header header, byte[] hash) implements Found {}

        /// Not a backup at all.
        record Foreign() implements Found {}

        record Newer() implements Found {}

        record Damaged() implements Found {}
    }

    byte[] bytes() {
        var lines =
                "kibibytes %d\nrounds %d\nlanes %d\nsalt %s\nkey %s\n"
                        .formatted(
                                stretch.kibibytes(),
                                stretch.rounds(),
                                stretch.lanes(),
                                stretch.salt(),
                                key.hex());
        var body = lines.getBytes(StandardCharsets.US_ASCII);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            out.writeInt(VERSION);
            out.writeInt(body.length);
            out.write(body);
            out.write(hash(bytes.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] hash(byte[] bytes) {
        return HexFormat.of().parseHex(Hash.of(bytes).hex());
    }

    static Found read(InputStream file) throws IOException {
        var seen = new ByteArrayOutputStream();
        try {
            var in = new DataInputStream(file);
            var magic = in.readNBytes(MAGIC.length);
            if (!Arrays.equals(magic, MAGIC)) {
                return new Found.Foreign();
            }
            var version = in.readInt();
            var length = in.readInt();
            if (length < 0 || length > LONGEST) {
                return new Found.Damaged();
            }
            var body = in.readNBytes(length);
            var out = new DataOutputStream(seen);
            out.write(magic);
            out.writeInt(version);
            out.writeInt(length);
            out.write(body);
            var named = in.readNBytes(HASH);
            if (!MessageDigest.isEqual(named, hash(seen.toByteArray()))) {
                return new Found.Damaged();
            }
            seen.write(named);
            return version > VERSION
                    ? new Found.Newer()
                    : new Found.Read(
                            parse(new String(body, StandardCharsets.US_ASCII)),
                            hash(seen.toByteArray()));
        } catch (EOFException | IllegalArgumentException cut) {
            return new Found.Damaged();
        }
    }

    private static Header parse(String lines) {
        return new Header(
                new Stretch(
                        Integer.parseInt(value(lines, "kibibytes")),
                        Integer.parseInt(value(lines, "rounds")),
                        Integer.parseInt(value(lines, "lanes")),
                        value(lines, "salt")),
                new Hash(value(lines, "key")));
    }

    private static String value(String lines, String name) {
        return lines.lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + name));
    }
}
