package ua.mistok.config.lesson;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    private static final int BYTE = 0xFF;

    /// Always the same of the same plan, so that a lost card is printed once more; neither seed nor
    /// secrets of seats follow from it.
    public static ClassSign of(ClassPlan plan) {
        var hash = sha256("after:" + plan.seed());
        var signs = new StringBuilder();
        for (var at = 0; at < SIGNS; at++) {
            var value = (hash[2 * at] & BYTE) << Byte.SIZE | hash[2 * at + 1] & BYTE;
            signs.append(SeatCard.ALPHABET.charAt(value % SeatCard.ALPHABET.length()));
        }
        return new ClassSign(plan.word(), signs.toString());
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

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
