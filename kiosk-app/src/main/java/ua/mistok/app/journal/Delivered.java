package ua.mistok.app.journal;

import ua.mistok.app.log.LogId;

/// What a hub has of this kiosk's journals, as far as the kiosk was told.
public interface Delivered {

    /// Nobody waits for facts.
    Delivered TO_NOBODY =
            new Delivered() {
                @Override
                public boolean has(LogId journal, long last) {
                    return true;
                }

                @Override
                public long highest(LogId journal) {
                    return 0;
                }
            };

    /// Whether nobody waits for a fact of this journal up to this sequence: the hub has them all,
    /// or there is none. Then its file may go once it is folded.
    boolean has(LogId journal, long last);

    /// The highest sequence of this journal that a hub ever answered, 0 for none. A file that ends
    /// before it was put back from an older copy.
    long highest(LogId journal);
}
