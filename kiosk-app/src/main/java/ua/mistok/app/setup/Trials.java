package ua.mistok.app.setup;

import java.util.Optional;

/// What came of the trials; empty as long as one was not made.
///
/// @param touch whether the screen answered in every corner
/// @param sound whether somebody heard it
/// @param disk whether it keeps what it is given, and how much more
public record Trials(Optional<Boolean> touch, Optional<Boolean> sound, Optional<DiskFound> disk) {

    public static final Trials NONE =
            new Trials(Optional.empty(), Optional.empty(), Optional.empty());

    public Trials touched(boolean everywhere) {
        return new Trials(Optional.of(everywhere), sound, disk);
    }

    public Trials heard(boolean sounded) {
        return new Trials(touch, Optional.of(sounded), disk);
    }

    Trials kept(DiskFound found) {
        return new Trials(touch, sound, Optional.of(found));
    }
}
