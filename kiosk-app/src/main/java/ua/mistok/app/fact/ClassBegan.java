package ua.mistok.app.fact;

import java.util.Optional;

/// A class has begun: people sit down to a lesson.
///
/// @param version of the lesson
/// @param seats how many it was prepared for
/// @param trainer the pseudonymous code of whoever leads it, if it was told
/// @param later by what its people are asked at the hub, if it was planned and they are asked
public record ClassBegan(
        String lesson, int version, int seats, Optional<String> trainer, Optional<AskedLater> later)
        implements Fact {

    /// Led by somebody who told no code.
    public ClassBegan(String lesson, int version, int seats) {
        this(lesson, version, seats, Optional.empty());
    }

    /// Whose people nobody asks at the hub.
    public ClassBegan(String lesson, int version, int seats, Optional<String> trainer) {
        this(lesson, version, seats, trainer, Optional.empty());
    }
}
