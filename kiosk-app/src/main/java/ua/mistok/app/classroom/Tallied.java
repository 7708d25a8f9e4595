package ua.mistok.app.classroom;

import java.util.Map;
import ua.mistok.app.figures.Floor;

/// How a question to all was answered so far.
///
/// @param answered how many answered
/// @param codes how often each answer was given; empty below the threshold of shown figures
///     (decision 17)
public record Tallied(int answered, Map<String, Integer> codes) {

    public Tallied {
        codes = answered < Floor.ANSWERS ? Map.of() : Map.copyOf(codes);
    }

    /// Whether there are enough to show more than how many.
    public boolean isShown() {
        return answered >= Floor.ANSWERS;
    }
}
