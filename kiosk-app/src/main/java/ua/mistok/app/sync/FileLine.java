package ua.mistok.app.sync;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import ua.mistok.app.content.Delivery;
import ua.mistok.app.content.Half;
import ua.mistok.config.archive.ArchiveManifest;
import ua.mistok.config.key.Hash;

/// Asks a hub for files of packs, one after the other, as long as the line may be used.
///
/// @param may whether another request may be made just now
/// @param spend is told how many bytes travelled
record FileLine(Delivery delivery, HubClient client, BooleanSupplier may, LongConsumer spend) {

    private static final String FILES = "/api/v1/packs/files/";
    private static final String SIGNATURES = "/api/v1/packs/signatures/";
    private static final int LARGEST = 1 << 20;
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int NOT_FOUND = 404;
    private static final int NOT_BEHIND_ITS_END = 416;

    /// What was asked for, or why it is not here.
    sealed interface Answer {

        record Signatures(byte[] bytes) implements Answer {}

        record None(Came why) implements Answer {}
    }

    /// Who signed a manifest.
    Answer signatures(Hub hub, Hash manifest) {
        if (!may.getAsBoolean()
                || !(client.get(hub.address(), SIGNATURES + manifest.hex())
                        instanceof Reply.Came came)) {
            return new Answer.None(new Came.Later());
        }
        spend.accept(came.bytes().length);
        if (came.status() == NOT_FOUND) {
            return new Answer.None(new Came.Not("not-given-out", false));
        }
        return came.status() == OK && isOfHub(came.bytes())
                ? new Answer.Signatures(came.bytes())
                : new Answer.None(new Came.Later());
    }

    /// A page where one signs in to a network begins otherwise.
    private static boolean isOfHub(byte[] signatures) {
        return new String(signatures, StandardCharsets.US_ASCII).startsWith("signatures:");
    }

    /// A manifest, of which only the name is known.
    ///
    /// @return empty if it is here
    Optional<Came> manifest(Hub hub, Hash file) {
        return file(hub, file, LARGEST, 0);
    }

    /// A file of a pack.
    ///
    /// @return empty if it is here
    Optional<Came> file(Hub hub, ArchiveManifest.Listed file) {
        return file(hub, file.hash(), file.size(), file.size());
    }

    /// Goes on where the line broke.
    ///
    /// @param most bytes that it may have
    /// @param least bytes that it has: less of it, called whole, is something else
    private Optional<Came> file(Hub hub, Hash file, int most, int least) {
        if (!may.getAsBoolean()) {
            return Optional.of(new Came.Later());
        }
        var half = delivery.half(file, most);
        if (half.bytes() >= most) {
            return ended(half);
        }
        var pieces = new Pieces(half);
        var reply = client.get(hub.address(), FILES + file.hex(), half.bytes(), pieces);
        spend.accept(pieces.bytes);
        if (!(reply instanceof Reply.Came came)) {
            return Optional.of(new Came.Later());
        }
        var isShort = half.bytes() < least;
        return switch (came.status()) {
            case OK -> {
                if (isShort) {
                    half.begin(0);
                }
                yield isShort ? Optional.of(new Came.Later()) : ended(half);
            }
            case PARTIAL -> isShort ? Optional.of(new Came.Later()) : ended(half);
            case NOT_BEHIND_ITS_END -> ended(half);
            case NOT_FOUND -> Optional.of(new Came.Not("not-given-out", false));
            default -> Optional.of(new Came.Later());
        };
    }

    private static Optional<Came> ended(Half half) {
        return half.end() ? Optional.empty() : Optional.of(new Came.Not("damaged", false));
    }

    private static final class Pieces implements HubClient.Pieces {

        private final Half half;
        private long bytes;

        Pieces(Half half) {
            this.half = half;
        }

        @Override
        public void begin(long at) {
            half.begin(at);
        }

        @Override
        public void add(byte[] piece) {
            bytes += piece.length;
            half.add(piece);
        }
    }
}
