package ua.mistok.config.lesson;

import java.util.Locale;

/// By what people say weeks later which class they were in, where classes of many libraries are
/// asked about. The word alone tells classes of one library apart; the signs tell all of them
/// apart, and nobody guesses them. Every card of a class bears the same: it is of no person.
///
/// @param word of the class
/// @param signs [#SIGNS] of [SeatCard#ALPHABET]
public record ClassSign(String word, String signs) {

    public static final int SIGNS = 6;

    private static final String LIKE = "АВЕІКМНОРСТУХЗ0";
    private static final String FOLDED = "ABEIKMHOPCTYX3O";

    /// Always the same of the same plan, so that a lost card is printed once more; neither seed nor
    /// secrets of seats follow from it.
    public static ClassSign of(ClassPlan plan) {
        var signs = Derived.of("after:" + plan.seed()).signs(SIGNS, SeatCard.ALPHABET);
        return new ClassSign(plan.word(), signs);
    }

    /// Word and signs in one, equal for all that look alike: case, gaps, strokes and the alphabet
    /// of the keyboard do not matter.
    public static String folded(String typed) {
        var folded = new StringBuilder();
        for (var sign : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(sign)) {
                var at = LIKE.indexOf(sign);
                folded.append(at < 0 ? sign : FOLDED.charAt(at));
            }
        }
        return folded.toString();
    }

    /// As it stands on a card.
    @Override
    public String toString() {
        return word + " " + signs;
    }
}
