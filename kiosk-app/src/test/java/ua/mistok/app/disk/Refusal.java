package ua.mistok.app.disk;

/// What a [LossyDisk] does not do for a while, and says so.
public enum Refusal {
    /// Remounted after an error: nothing is written, synced, made or taken away.
    READ_ONLY,
    /// Nothing more has room; of what is written a part may stay.
    FULL,
    /// Files are written and cannot be synced; what was written may be lost though it can be read.
    NO_SYNC
}
