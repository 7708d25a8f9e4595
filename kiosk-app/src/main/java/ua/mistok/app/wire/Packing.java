package ua.mistok.app.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Bodies made small: zlib (RFC 1950) with a preset dictionary, because most messages over a bad
/// line hold a few facts only, and these repeat the words of all others.
final class Packing {

    private static final int PIECE = 16_384;
    static final byte[] DICTIONARY = dictionary();

    private Packing() {}

    static byte[] pack(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setDictionary(DICTIONARY);
            deflater.setInput(bytes);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var piece = new byte[PIECE];
            while (!deflater.finished()) {
                packed.write(piece, 0, deflater.deflate(piece));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /// @param most bytes that may come out: a small bomb must not fill the memory
    /// @throws NotUnderstood for what was not packed so, or is larger
    static byte[] unpack(byte[] packed, int offset, int most) throws NotUnderstood {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed, offset, packed.length - offset);
            var bytes = new ByteArrayOutputStream(Math.min(most, PIECE));
            var piece = new byte[PIECE];
            while (!inflater.finished()) {
                var length = inflater.inflate(piece);
                if (length == 0) {
                    help(inflater);
                }
                bytes.write(piece, 0, length);
                if (bytes.size() > most) {
                    throw new NotUnderstood(Refusal.Code.TOO_LARGE);
                }
            }
            if (inflater.getRemaining() > 0) {
                throw new NotUnderstood(Refusal.Code.MALFORMED);
            }
            return bytes.toByteArray();
        } catch (DataFormatException | IllegalArgumentException e) {
            throw new NotUnderstood(Refusal.Code.MALFORMED, e);
        } finally {
            inflater.end();
        }
    }

    private static void help(Inflater inflater) throws NotUnderstood {
        if (!inflater.needsDictionary()) {
            throw new NotUnderstood(Refusal.Code.MALFORMED);
        }
        inflater.setDictionary(DICTIONARY);
    }

    private static byte[] dictionary() {
        try (InputStream stream = Packing.class.getResourceAsStream("dictionary-1.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the dictionary of the wire is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
