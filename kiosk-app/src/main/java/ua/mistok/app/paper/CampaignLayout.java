package ua.mistok.app.paper;

import java.util.Arrays;
import java.util.Locale;

/// Where the words of a campaign end and its picture begins, in hundredths of the page's width.
final class CampaignLayout {

    private static final double WIDE = 90;
    private static final double TOP = 12.5;
    private static final double ROOM = 107.4 - TOP - 5.5;
    private static final double TALLEST = 62;
    private static final double PROPORTION = 560.0 / 600;

    /// A letter is about that wide; words do not fill their lines.
    private static final double OF_THE_HEIGHT = 0.64;

    private CampaignLayout() {}

    /// Letters of a title; the longer it is, the smaller they are. The sizes are those of
    /// `campaign.css`.
    private enum Letters {
        LARGE(10, 20),
        MIDDLE(8, 34),
        SMALL(6.6, Integer.MAX_VALUE);

        private final double size;
        private final int most;

        Letters(double size, int most) {
            this.size = size;
            this.most = most;
        }

        static Letters of(String title) {
            return Arrays.stream(values())
                    .filter(letters -> title.length() <= letters.most)
                    .findFirst()
                    .orElse(SMALL);
        }
    }

    /// The style of a title.
    static String letters(String title) {
        return Letters.of(title).name().toLowerCase(Locale.ROOT);
    }

    /// The box that is left for a picture, as a style.
    static String room(String title, String text, String day) {
        var words =
                high(title, Letters.of(title).size, 1.04)
                        + high(text, 3.6, 1.28)
                        + high(day, 4, 1.2)
                        + 2.8;
        var high = Math.min(TALLEST, ROOM - words);
        var wide = high * PROPORTION;
        return String.format(
                Locale.ROOT,
                "left: %.1frem; width: %.1frem; height: %.1frem",
                (100 - wide) / 2,
                wide,
                high);
    }

    private static double high(String text, double size, double line) {
        var lines = Math.ceil(text.length() * size * OF_THE_HEIGHT / WIDE);
        return lines * size * line;
    }
}
