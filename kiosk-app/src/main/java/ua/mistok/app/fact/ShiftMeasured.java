package ua.mistok.app.fact;

import java.util.Optional;
import java.util.stream.Stream;

/// How confident somebody felt before an exercise and after it, as far as they said so; 0 to 10.
///
/// One half may be missing. Programmes of the first version knew only of the second as missing, and
/// would read no first half as 0: without it, the fact is of version 2, which they store and pass
/// on unread.
///
/// @param what id of the exercise
/// @param way how it was played
public record ShiftMeasured(
        String what, Optional<Integer> before, Optional<Integer> after, Optional<Way> way)
        implements Fact {

    /// Version without a first half.
    static final int ONLY_AFTER = 2;

    public ShiftMeasured {
        if (Stream.of(before, after).flatMap(Optional::stream).anyMatch(n -> n < 0 || n > 10)) {
            throw new IllegalArgumentException("confidence is 0 to 10");
        }
    }
}
