package ua.mistok.app.wire;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import ua.mistok.config.key.OpeningKey;
import ua.mistok.config.key.SealingKey;

/// An envelope as a file that a person carries: `mistok-<kiosk>-<envelope>.batch`, sealed to whom
/// it is meant for. A request to join is not sealed: the kiosk does not know its hub yet.
///
/// @param name begins with [#PREFIX], then eight digits of the kiosk's id and sixteen of the
///     envelope's hash, so that the same envelope is the same file
/// @param bytes sealed, unless [Kind#JOIN]
public record CourierFile(String name, byte[] bytes) {

    public static final String PREFIX = "mistok-";

    private static final int KIOSK = 8;
    private static final int HASH = 16;

    /// What such a file holds, by the end of its name.
    public enum Kind {
        BATCH(".batch", Batch.class),
        RECEIPT(".receipt", Receipt.class),
        DESIRED(".desired", Desired.class),
        JOIN(".join", JoinRequest.class),
        JOINED(".joined", JoinAnswer.class),
        TOTALS(".totals", Totals.class);

        private final String end;
        private final Class<? extends Body> holds;

        Kind(String end, Class<? extends Body> holds) {
            this.end = end;
            this.holds = holds;
        }

        /// By the name of a file; empty for files of others.
        public static Optional<Kind> of(String name) {
            return Arrays.stream(values())
                    .filter(kind -> name.startsWith(PREFIX) && name.endsWith(kind.end))
                    .findFirst();
        }
    }

    /// @param kiosk that it is from or for
    /// @param to whose key opens it; not asked for a request to join
    public static CourierFile of(Envelope envelope, UUID kiosk, SealingKey to) {
        var kind =
                Arrays.stream(Kind.values())
                        .filter(each -> envelope.holds(each.holds))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("travels on no stick"));
        var bytes = kind == Kind.JOIN ? envelope.bytes() : to.seal(envelope.bytes());
        var name = prefixOf(kiosk) + envelope.hash().hex().substring(0, HASH) + kind.end;
        return new CourierFile(name, bytes);
    }

    /// How the names of all files begin that are from or for a kiosk.
    public static String prefixOf(UUID kiosk) {
        return PREFIX + kiosk.toString().replace("-", "").substring(0, KIOSK) + "-";
    }

    /// @param key of whom it is meant for
    /// @throws NotUnderstood if it was not sealed for this key, or changed or cut since
    public Envelope open(OpeningKey key) throws NotUnderstood {
        if (Kind.of(name).filter(kind -> kind == Kind.JOIN).isPresent()) {
            return Envelope.read(bytes);
        }
        try {
            return Envelope.read(key.open(bytes));
        } catch (IOException notForUs) {
            throw new NotUnderstood(Refusal.Code.MALFORMED, notForUs);
        }
    }
}
