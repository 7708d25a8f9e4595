package ua.mistok.app.journal;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Where facts stand: eight bytes for each, so that a million of them can be put in another order.
final class Places {

    static final SecureRandom RANDOM = new SecureRandom();

    /// Bits of a sequence; those above it are the number of its journal in the list.
    private static final int SEQ_BITS = 40;

    private static final long SEQ = (1L << SEQ_BITS) - 1;

    private final List<UUID> journals = new ArrayList<>();
    private long[] packed = new long[1_024];
    private int size;

    /// @param journal the same as at the last call, or one that was not there yet
    void add(UUID journal, long seq) {
        if (journals.isEmpty() || !journals.getLast().equals(journal)) {
            journals.add(journal);
        }
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, 2 * size);
        }
        packed[size++] = (long) (journals.size() - 1) << SEQ_BITS | seq;
    }

    int size() {
        return size;
    }

    /// Every order is as likely as any other (Fisher and Yates), and cannot be guessed.
    void shuffle() {
        for (var at = size - 1; at > 0; at--) {
            var other = RANDOM.nextInt(at + 1);
            var kept = packed[at];
            packed[at] = packed[other];
            packed[other] = kept;
        }
    }

    UUID journal(int at) {
        return journals.get((int) (packed[at] >>> SEQ_BITS));
    }

    long seq(int at) {
        return packed[at] & SEQ;
    }
}
