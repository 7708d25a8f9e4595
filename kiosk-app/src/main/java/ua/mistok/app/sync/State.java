package ua.mistok.app.sync;

import java.time.Instant;
import java.util.Optional;

/// How the exchange goes, for whoever looks at it.
///
/// @param waiting facts that the hub has not answered yet
/// @param aside facts that wait for a person
/// @param last when the hub answered for the last time
/// @param facts how many it answered then
/// @param stop why nothing is being sent now
/// @param bytes of today
public record State(
        long waiting,
        long aside,
        Optional<Instant> last,
        long facts,
        Optional<Stop> stop,
        long bytes) {}
