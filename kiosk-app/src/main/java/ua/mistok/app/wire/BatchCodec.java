package ua.mistok.app.wire;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// Lines: what the batch says of itself, then each fact as it is.
final class BatchCodec {

    private static final byte END = '\n';

    private BatchCodec() {}

    private record Head(UUID journal, Ranges seqs, long last, Optional<Pulse> pulse) {}

    static byte[] write(Batch batch) {
        var lines = new ByteArrayOutputStream();
        lines.writeBytes(
                WireJson.write(
                        new Head(batch.journal(), batch.seqs(), batch.last(), batch.pulse())));
        lines.write(END);
        for (var fact : batch.facts()) {
            lines.writeBytes(fact);
            lines.write(END);
        }
        return lines.toByteArray();
    }

    static Batch read(byte[] bytes) throws NotUnderstood {
        var end = end(bytes, 0);
        var head = WireJson.read(Arrays.copyOfRange(bytes, 0, end), Head.class);
        var facts = new ArrayList<byte[]>();
        for (var start = end + 1; start < bytes.length; start = end + 1) {
            end = end(bytes, start);
            facts.add(Arrays.copyOfRange(bytes, start, end));
            if (facts.size() > Batch.MOST) {
                throw new NotUnderstood(Refusal.Code.TOO_LARGE);
            }
        }
        try {
            return new Batch(head.journal(), head.seqs(), head.last(), head.pulse(), facts);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotUnderstood(Refusal.Code.MALFORMED, e);
        }
    }

    private static int end(byte[] bytes, int start) throws NotUnderstood {
        for (var at = start; at < bytes.length; at++) {
            if (bytes[at] == END) {
                return at;
            }
        }
        throw new NotUnderstood(Refusal.Code.MALFORMED);
    }
}
