package ua.mistok.app.backup;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;

/// What opens a backup: digits on paper, for they are the same on every keyboard and in every
/// layout.
///
/// The last one is a check: one wrong digit, or two that changed places, are noticed at once.
///
/// @param digits 30 of them; all but the last are random, 96 bits
public record Passphrase(String digits) {

    public static final int LENGTH = 30;

    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Damm's quasigroup (2004): each row and each column has each digit once.
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    public Passphrase {
        if (!isOne(digits)) {
            throw new IllegalArgumentException("a passphrase has 30 digits, the last is a check");
        }
    }

    static Passphrase random() {
        var random =
                RANDOM.ints(LENGTH - 1L, 0, 10)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining());
        return new Passphrase(random + check(random));
    }

    /// As it was meant, however it was typed; empty if a digit is wrong, missing or too many.
    public static Optional<Passphrase> read(String typed) {
        return Optional.of(typed.replaceAll("[\\s\\p{Pd}]", ""))
                .filter(Passphrase::isOne)
                .map(Passphrase::new);
    }

    private static boolean isOne(String digits) {
        return digits.matches("[0-9]{" + LENGTH + "}") && check(digits) == 0;
    }

    private static int check(String digits) {
        return digits.chars().map(digit -> digit - '0').reduce(0, (row, digit) -> DAMM[row][digit]);
    }

    /// In groups: `40317 92266 …`.
    public String shown() {
        return digits.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /// It is in no log.
    @Override
    public String toString() {
        return "a passphrase";
    }
}
