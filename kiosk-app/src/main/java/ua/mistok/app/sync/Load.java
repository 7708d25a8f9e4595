package ua.mistok.app.sync;

import java.time.Duration;

/// How many bytes of facts go into a batch: many over a good line, few over a bad one. They travel
/// at about a tenth of their size. For one thread.
final class Load {

    private static final long LEAST = 1 << 14;
    private static final long BEGIN = 1 << 17;
    private static final long MOST = 3 << 20;
    private static final Duration FAST = Duration.ofSeconds(5);
    private static final Duration SLOW = Duration.ofSeconds(30);

    private long bytes = BEGIN;

    long bytes() {
        return bytes;
    }

    void took(Duration time) {
        if (time.compareTo(FAST) < 0) {
            bytes = Math.min(bytes * 2, MOST);
        } else if (time.compareTo(SLOW) > 0) {
            less();
        }
    }

    /// The line does not bear so many.
    void less() {
        bytes = Math.max(bytes / 2, LEAST);
    }

    /// One fact among these is not taken: down to one alone.
    void narrow() {
        bytes = Math.max(bytes / 4, 1);
    }
}
