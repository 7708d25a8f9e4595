package ua.mistok.app.hub.inbox;

import java.util.Optional;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.wire.Refusal;
import ua.mistok.config.key.Hash;

/// A fact of a batch, looked at.
///
/// @param hash SHA-256 of its bytes
/// @param fact empty for what is no fact of that name; its code says why
record Received(
        long seq,
        byte[] bytes,
        byte[] hash,
        Optional<StoredFact> fact,
        Optional<Refusal.Code> refused) {

    private static final int LARGEST = 1_048_576;
    private static final int LONGEST_KIND = 60;

    /// What the hub does not know is taken as well: only what is no fact, or says that it is
    /// another one, is refused.
    static Received of(long seq, byte[] bytes) {
        var hash = Hash.raw(bytes);
        if (bytes.length > LARGEST) {
            return refused(seq, bytes, hash, Refusal.Code.TOO_LARGE);
        }
        try {
            var fact = FactCodec.read(bytes);
            var kind = fact.header().kind();
            return fact.header().seq() != seq
                            || kind.isEmpty()
                            || kind.length() > LONGEST_KIND
                            || kind.indexOf(0) >= 0
                    ? refused(seq, bytes, hash, Refusal.Code.MALFORMED)
                    : new Received(seq, bytes, hash, Optional.of(fact), Optional.empty());
        } catch (IllegalArgumentException malformed) {
            return refused(seq, bytes, hash, Refusal.Code.MALFORMED);
        }
    }

    private static Received refused(long seq, byte[] bytes, byte[] hash, Refusal.Code code) {
        return new Received(seq, bytes, hash, Optional.empty(), Optional.of(code));
    }

    Received refused(Refusal.Code code) {
        return refused(seq, bytes, hash, code);
    }
}
