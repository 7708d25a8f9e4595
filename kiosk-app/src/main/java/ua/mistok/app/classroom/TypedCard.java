package ua.mistok.app.classroom;

import java.util.List;
import java.util.Locale;

/// The signs of a card as somebody typed them: case, gaps and alphabet do not matter.
final class TypedCard {

    private static final String LATIN = "AEKMHPCTX";

    /// Letters of the Cyrillic block that look like [#LATIN], one by one.
    private static final List<Integer> CYRILLIC =
            List.of(0x410, 0x415, 0x41A, 0x41C, 0x41D, 0x420, 0x421, 0x422, 0x425);

    private TypedCard() {}

    /// As they stand on the card.
    static String read(String typed) {
        var read = new StringBuilder();
        for (var sign : typed.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT).toCharArray()) {
            var at = CYRILLIC.indexOf((int) sign);
            read.append(at < 0 ? sign : LATIN.charAt(at));
        }
        return read.toString();
    }
}
