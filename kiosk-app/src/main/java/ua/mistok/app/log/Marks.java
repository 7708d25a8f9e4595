package ua.mistok.app.log;

import java.util.TreeMap;

/// Where some of the records begin, so that a reader need not start at the first one.
final class Marks {

    private static final int EVERY = 1024;

    private final TreeMap<Long, Long> places = new TreeMap<>();
    private Mark last = new Mark(1, Format.HEADER);

    /// @param place byte at which record `seq` begins
    record Mark(long seq, long place) {}

    void begins(long seq, long place) {
        if (seq % EVERY == 0) {
            places.put(seq, place);
        }
    }

    /// Remembers where the last reading ended: the next one mostly goes on there.
    void ended(Mark mark) {
        last = mark;
    }

    Mark before(long seq) {
        if (last.seq() <= seq && seq - last.seq() < EVERY) {
            return last;
        }
        var found = places.floorEntry(seq);
        return found == null
                ? new Mark(1, Format.HEADER)
                : new Mark(found.getKey(), found.getValue());
    }
}
