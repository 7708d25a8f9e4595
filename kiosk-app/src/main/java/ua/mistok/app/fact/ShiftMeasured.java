package ua.mistok.app.fact;

import java.util.Optional;

/// How confident somebody felt before an exercise, and after it if they said so; 0 to 10.
///
/// @param what id of the exercise
/// @param way how it was played
public record ShiftMeasured(String what, int before, Optional<Integer> after, Optional<Way> way)
        implements Fact {

    public ShiftMeasured {
        if (outside(before) || after.filter(ShiftMeasured::outside).isPresent()) {
            throw new IllegalArgumentException("confidence is 0 to 10");
        }
    }

    private static boolean outside(int confidence) {
        return confidence < 0 || confidence > 10;
    }
}
