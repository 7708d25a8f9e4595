package ua.mistok.config.source;

import java.util.Optional;
import java.util.Set;

/// The known word that somebody most likely meant.
public final class Nearest {

    private static final int MOST_SLIPS = 2;

    private Nearest() {}

    /// The nearest word with at most two letters wrong, missing, added or changed.
    public static Optional<String> to(String written, Set<String> known) {
        var best = Optional.<String>empty();
        var least = MOST_SLIPS + 1;
        for (var word : known) {
            var slips = slips(written, word);
            if (slips < least && slips < word.length()) {
                least = slips;
                best = Optional.of(word);
            }
        }
        return best;
    }

    /// Levenshtein's distance.
    private static int slips(String from, String to) {
        var row = new int[to.length() + 1];
        for (var j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= from.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var above = row[j];
                var change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[to.length()];
    }
}
