package ua.mistok.config.field;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// Numbers that could be somebody's, made up anew for every spelling in `guard/spellings.csv`.
///
/// Check digits are right, banks and operators are of the kind that there are, and nobody of
/// domain.md section 9 is among them: their numbers cannot come out here.
final class Corpus {

    static final int NUMBERS = 1000;

    private static final Path SPELLINGS = Path.of("src/test/resources/guard/spellings.csv");
    private static final List<String> OPERATORS =
            List.of(
                    "39", "50", "63", "66", "67", "68", "73", "75", "77", "91", "92", "93", "94",
                    "95", "96", "97", "98", "99", "44", "43", "36", "46", "32", "57", "48", "56");
    private static final List<String> SYSTEMS =
            List.of("4149", "4441", "5168", "5375", "5457", "2200", "3528", "6011", "9804");
    private static final int[] TAX_WEIGHTS = {-1, 5, 7, 9, 4, 6, 10, 5, 7};

    /// Days from 1899: born between May 1927 and the autumn of 2025.
    private static final int OLDEST = 10_000;

    private static final int YOUNGEST = 45_900;

    private final Random random;

    private Corpus(long seed) {
        this.random = new Random(seed);
    }

    /// @param field kind of the field that it is typed into
    record Row(String text, String field, Leak leak) {}

    record Spelling(String kind, String pattern) {

        static Spelling of(String line) {
            var parts = line.split(";", 2);
            return new Spelling(parts[0], parts[1]);
        }

        Leak leak() {
            return switch (kind) {
                case "phone" -> Leak.PHONE;
                case "tax" -> Leak.TAX;
                case "card" -> Leak.CARD;
                case "iban" -> Leak.IBAN;
                default -> throw new IllegalArgumentException(kind);
            };
        }

        int digits() {
            return (int) pattern.chars().filter(sign -> sign == '#').count();
        }

        String write(String number) {
            var text = new StringBuilder();
            var at = 0;
            for (var sign : pattern.toCharArray()) {
                text.append(sign == '#' ? number.charAt(at++) : sign);
            }
            return text.toString();
        }
    }

    static List<Spelling> spellings() {
        try {
            return Files.readAllLines(SPELLINGS).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Spelling::of)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// As many numbers of each of the four kinds, over all of its spellings in turn, each once in a
    /// field for any text and once in a field of its own kind.
    static List<Row> rows(long seed) {
        var corpus = new Corpus(seed);
        var rows = new ArrayList<Row>();
        var kinds = spellings().stream().collect(groupingBy(Spelling::kind));
        for (var i = 0; i < NUMBERS; i++) {
            var kind = List.of("phone", "tax", "card", "iban").get(i % 4);
            var known = Objects.requireNonNull(kinds.get(kind));
            var spelling = known.get(i / 4 % known.size());
            var text = spelling.write(corpus.number(spelling));
            rows.add(new Row(text, "text", spelling.leak()));
            rows.add(new Row(text, ownField(kind), spelling.leak()));
        }
        return rows;
    }

    /// No field asks for a card: it is most at home where digits are typed.
    private static String ownField(String kind) {
        return kind.equals("card") ? "digits" : kind;
    }

    private String number(Spelling spelling) {
        return switch (spelling.kind()) {
            case "phone" -> any(OPERATORS) + digits(7);
            case "tax" -> tax();
            case "card" -> card(spelling.digits());
            default -> iban();
        };
    }

    private String tax() {
        var born = OLDEST + random.nextInt(YOUNGEST - OLDEST);
        var number = born + digits(4);
        var sum = 0;
        for (var i = 0; i < TAX_WEIGHTS.length; i++) {
            sum += TAX_WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return number + Math.floorMod(sum, 11) % 10;
    }

    private String card(int length) {
        var system = any(SYSTEMS);
        var number = system + digits(length - system.length() - 1);
        for (var last = 0; last < 10; last++) {
            if (luhn(number + last) % 10 == 0) {
                return number + last;
            }
        }
        throw new IllegalStateException(number);
    }

    private static int luhn(String number) {
        var sum = 0;
        for (var i = 0; i < number.length(); i++) {
            var digit = number.charAt(number.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum;
    }

    private String iban() {
        var rest = "3" + digits(5) + "00000" + "26" + digits(12);
        var remainder = new BigInteger(rest + "301000").mod(BigInteger.valueOf(97)).intValue();
        return "%02d%s".formatted(98 - remainder, rest);
    }

    private String digits(int count) {
        var digits = new StringBuilder();
        for (var i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// The digits of each kind that a spelling must have room for.
    static Map<String, Integer> sizes() {
        return Map.of("phone", 9, "tax", 10, "iban", 27);
    }
}
