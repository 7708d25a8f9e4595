package ua.mistok.app.fact;

import java.util.Optional;

/// A class has begun: people sit down to a lesson.
///
/// @param version of the lesson
/// @param seats how many it was prepared for
/// @param trainer the pseudonymous code of whoever leads it, if it was told
public record ClassBegan(String lesson, int version, int seats, Optional<String> trainer)
        implements Fact {

    /// Led by somebody who told no code.
    public ClassBegan(String lesson, int version, int seats) {
        this(lesson, version, seats, Optional.empty());
    }
}
