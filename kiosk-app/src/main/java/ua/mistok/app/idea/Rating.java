package ua.mistok.app.idea;

import java.util.stream.IntStream;

/// How one person of the staff judges an idea (requirement R-11).
///
/// @param relevance [#LEAST] to [#MOST]: how well it fits what the programme is for
/// @param audience how much those need it whom it is for
/// @param reach how many it reaches
/// @param feasibility how easily it is done here
public record Rating(int relevance, int audience, int reach, int feasibility) {

    public static final int LEAST = 1;
    public static final int MOST = 5;

    private static final int CRITERIA = 4;

    /// Refuses a number outside the scale.
    public Rating {
        if (IntStream.of(relevance, audience, reach, feasibility)
                .anyMatch(given -> given < LEAST || given > MOST)) {
            throw new IllegalArgumentException("a rating is " + LEAST + " to " + MOST);
        }
    }

    /// Over the four, none weighs more than another.
    public double mean() {
        return (double) (relevance + audience + reach + feasibility) / CRITERIA;
    }
}
