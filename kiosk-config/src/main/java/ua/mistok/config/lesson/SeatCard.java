package ua.mistok.config.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// The card of a seat: it bears no name.
///
/// @param number from 1; for the board only
/// @param secret of [#SIGNS] signs that take the seat and pair the two assessments
public record SeatCard(int number, String secret) {

    public static final int SIGNS = 4;

    /// No 0 and O, 1 and I and L, 2 and Z, 5 and S, 6 and G, 8 and B, U and V, Q: nobody has to
    /// ask which one it is.
    public static final String ALPHABET = "ACDEFHJKMNPRTWXY3479";

    /// The cards of a class, always the same of the same seed; no two have the same secret.
    ///
    /// @param seed unguessable, known to this kiosk alone
    /// @param places at most [ClassPlan#MOST_PLACES]
    public static List<SeatCard> of(String seed, int places) {
        var cards = new ArrayList<SeatCard>();
        var taken = new HashSet<String>();
        for (var attempt = 0; cards.size() < places; attempt++) {
            var secret = Derived.of(seed + ":" + attempt).signs(SIGNS, ALPHABET);
            if (taken.add(secret)) {
                cards.add(new SeatCard(cards.size() + 1, secret));
            }
        }
        return List.copyOf(cards);
    }

    /// As somebody typed it: case and spaces do not matter.
    public static String typed(String text) {
        return text.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }
}
