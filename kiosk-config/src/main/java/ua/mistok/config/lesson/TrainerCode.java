package ua.mistok.config.lesson;

import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Place;

/// By what classes of one trainer are known as hers, and as fruit of the class that trained her. It
/// is random: no name, no account and no library can be found from it, and nobody keeps a list of
/// whose it is.
///
/// @param signs [#SIGNS] of them, the last one a check: any wrong sign and any two that changed
///     places are found
public record TrainerCode(String signs) {

    public static final int SIGNS = 10;

    /// How one looks, for a sentence.
    public static final String SAMPLE = "ACDEF-HJKMX";

    /// As [SeatCard#ALPHABET], without 7, which is written like 1 by hand. Its size is prime, so
    /// that a weighted sum finds every exchange.
    static final String ALPHABET = "ACDEFHJKMNPRTWXY349";

    private static final int GROUP = SIGNS / 2;
    /// Signs of the Ukrainian keyboard that look like Latin ones, and these.
    private static final List<Integer> CYRILLIC =
            List.of(0x410, 0x415, 0x41A, 0x41C, 0x41D, 0x420, 0x421, 0x422, 0x423, 0x425);

    private static final String LATIN = "AEKMHPCTYX";

    public TrainerCode {
        if (!isWhole(signs) || !checks(signs)) {
            throw new IllegalArgumentException("no code of a trainer");
        }
    }

    /// A new one.
    ///
    /// @param random unguessable
    public static TrainerCode random(RandomGenerator random) {
        return of(at -> random.nextInt(ALPHABET.length()));
    }

    /// The code that stands on the card of a seat in a class for trainers; always the same of the
    /// same seed, so that a lost card is printed once more.
    ///
    /// @param seed of the class: random, and known to its kiosk alone
    /// @param seat number of the card, from 1
    public static TrainerCode of(String seed, int seat) {
        var derived = Derived.of("trainer:" + seed + ":" + seat);
        return of(at -> derived.value(at, ALPHABET.length()));
    }

    private static TrainerCode of(IntUnaryOperator any) {
        var signs = new StringBuilder();
        var sum = 0;
        for (var at = 0; at < SIGNS - 1; at++) {
            var value = any.applyAsInt(at);
            signs.append(ALPHABET.charAt(value));
            sum += (at + 1) * value;
        }
        return new TrainerCode(signs.append(ALPHABET.charAt(check(sum))).toString());
    }

    /// The value c with sum + [#SIGNS] · c ≡ 0.
    private static int check(int sum) {
        var size = ALPHABET.length();
        var check = 0;
        while ((sum + SIGNS * check) % size != 0) {
            check++;
        }
        return check;
    }

    /// As somebody typed it: case, gaps, strokes and the keyboard's alphabet do not matter.
    ///
    /// @param place how a problem names it
    public static Checked<TrainerCode> read(Place place, String typed) {
        var signs = tidy(typed);
        if (signs.length() != SIGNS) {
            return new Bad<>(List.of(LessonProblem.codeOfLength(place, signs.length())));
        }
        for (var sign : signs.toCharArray()) {
            if (ALPHABET.indexOf(sign) < 0) {
                return new Bad<>(List.of(LessonProblem.noSignOfCodes(place, sign)));
            }
        }
        return checks(signs)
                ? Checked.good(new TrainerCode(signs))
                : new Bad<>(List.of(LessonProblem.mistypedCode(place)));
    }

    private static String tidy(String typed) {
        var tidy = new StringBuilder();
        for (var sign : typed.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT).toCharArray()) {
            var at = CYRILLIC.indexOf((int) sign);
            tidy.append(at < 0 ? sign : LATIN.charAt(at));
        }
        return tidy.toString();
    }

    private static boolean isWhole(String signs) {
        return signs.length() == SIGNS
                && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0);
    }

    private static boolean checks(String signs) {
        var sum = 0;
        for (var at = 0; at < signs.length(); at++) {
            sum += (at + 1) * ALPHABET.indexOf(signs.charAt(at));
        }
        return sum % ALPHABET.length() == 0;
    }

    /// In two groups, as it is printed.
    @Override
    public String toString() {
        return signs.substring(0, GROUP) + "-" + signs.substring(GROUP);
    }
}
