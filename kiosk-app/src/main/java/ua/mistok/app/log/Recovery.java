package ua.mistok.app.log;

import java.nio.file.Path;
import java.util.Optional;

/// How a log was found when it was opened.
///
/// @param bytes how many bytes were cut off
/// @param keptAside the file that holds them now
public record Recovery(State state, long bytes, Optional<Path> keptAside) {

    public enum State {
        /// There was no file.
        NEW,
        CLEAN,
        /// The last append had not reached the disk whole; nobody had been told that it had.
        TORN,
        /// Bytes that had been on the disk are wrong; records after them are kept aside as well.
        DAMAGED
    }

    static Recovery of(State state) {
        return new Recovery(state, 0, Optional.empty());
    }

    /// Whether something had to be cut off.
    public boolean cut() {
        return keptAside.isPresent();
    }
}
