package ua.mistok.app.sync;

import java.time.Instant;

/// The last time that the hub answered, as the ledger keeps it.
///
/// @param at by the kiosk's clock
/// @param facts how many it answered then
/// @param day of Kyiv, such as `2026-12-01`
/// @param bytes that were sent and received on that day
record Exchanged(Instant at, long facts, String day, long bytes) {

    static final String KIND = "sync.exchanged";
    static final Exchanged NEVER = new Exchanged(Instant.EPOCH, 0, "", 0);

    /// @return 0 for another day
    long bytesOf(String today) {
        return day.equals(today) ? bytes : 0;
    }
}
