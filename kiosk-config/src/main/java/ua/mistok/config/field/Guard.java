package ua.mistok.config.field;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Stops texts that look like a real person's number (domain.md 6, rule 1; issue 1 of 7).
///
/// The rules, the same in the browser (`guard.ts`), tested by `guard/cases.csv`:
///
///  1. Digits of every script become 0–9. Separators are spaces, hyphens and dashes, dots,
///     slashes, brackets, underscores and invisible signs; up to three may stand between two
///     digits.
///  2. Account: `UA` (Latin or Cyrillic letters) and 27 digits, separators allowed. Remainder 1
///     by 97 and a bank code other than 000000 and 999999: an account. In any case these digits
///     are looked at no further. A candidate of 27 such digits is an account without its letters
///     too.
///  3. Days (`d.m.yyyy`, `yyyy-mm-dd`) and demographic numbers (`8 digits-5 digits`) are looked at
///     no further.
///  4. What remains falls into runs of digits, and a run into groups between separators. A
///     *candidate* is one group or several neighbouring ones: a number never begins or ends
///     within a group, so a long number without separators hides no shorter one.
///  5. Card: a candidate of 13 to 19 digits with first digit 2, 3, 4, 5, 6 or 9 (the last is the
///     national system) and Luhn's check digit.
///  6. Phone: a candidate of 15 digits from 810380, 14 from 00380, 12 from 380, 11 from 80 or 10
///     from 0, unless the digits behind begin with 00, which no operator has, or with 800 or 900:
///     hotlines are no person's.
///  7. Tax number: ten digits, one group or a whole run, with the check digit, whose first five
///     are a day from 1.1.1900 to today; but not `1 234 567 890`, which is a sum of money. A field
///     that asks for another kind of number is exempt from this rule only.
///
/// @param clock says which day is today
public record Guard(InstantSource clock) {

    /// For content, which lives longer than a day: nobody born this century has such a number.
    public static final Guard FOR_CONTENT =
            new Guard(InstantSource.fixed(Instant.parse("2100-01-01T00:00:00Z")));

    private static final String SEPARATOR = "[\\s\\p{Zs}\\p{Pd}\\p{Cf}\u2212_().\\[\\]/]";
    private static final Pattern ACCOUNT =
            Pattern.compile("[UuУу][AaАа]((?:" + SEPARATOR + "{0,3}[0-9]){27})(?![0-9])");
    private static final Pattern HARMLESS =
            Pattern.compile(
                    "(?<![0-9])(?:[0-3]?[0-9][./][01]?[0-9][./](?:19|20)[0-9]{2}"
                            + "|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]"
                            + "|[0-9]{8}-[0-9]{5})(?![0-9])");
    private static final Pattern RUN = Pattern.compile("[0-9](?:" + SEPARATOR + "{0,3}[0-9])*");
    private static final Pattern BETWEEN = Pattern.compile(SEPARATOR + "+");
    private static final LocalDate BEFORE_DAY_ONE = LocalDate.of(1899, 12, 31);
    private static final List<String> NOBODYS = List.of("00", "800", "900");
    private static final int LONGEST_CARD = 19;
    private static final int ACCOUNT_DIGITS = 27;

    /// What the text looks like, if it must not be kept.
    public Optional<Leak> inspect(String text, FieldKind field) {
        return inspect(text, field.asksForOtherNumber());
    }

    /// @param exemptFromTax whether the field asks for another kind of number
    public Optional<Leak> inspect(String text, boolean exemptFromTax) {
        var digits = Typed.digits(text);
        var accounts = ACCOUNT.matcher(digits);
        while (accounts.find()) {
            if (isRealAccount("UA" + BETWEEN.matcher(accounts.group(1)).replaceAll(""))) {
                return Optional.of(Leak.IBAN);
            }
        }
        var rest = HARMLESS.matcher(ACCOUNT.matcher(digits).replaceAll("·")).replaceAll("·");
        var runs = RUN.matcher(rest);
        while (runs.find()) {
            var leak = inspectRun(List.of(BETWEEN.split(runs.group())), exemptFromTax);
            if (leak.isPresent()) {
                return leak;
            }
        }
        return Optional.empty();
    }

    private Optional<Leak> inspectRun(List<String> groups, boolean exemptFromTax) {
        var candidates = candidates(groups);
        if (candidates.stream().anyMatch(Guard::isBareAccount)) {
            return Optional.of(Leak.IBAN);
        }
        if (candidates.stream().anyMatch(Guard::isCard)) {
            return Optional.of(Leak.CARD);
        }
        if (candidates.stream().anyMatch(Guard::isPhone)) {
            return Optional.of(Leak.PHONE);
        }
        var single = groups.stream().anyMatch(this::isRealTax);
        var whole = !isSum(groups) && isRealTax(String.join("", groups));
        return !exemptFromTax && (single || whole) ? Optional.of(Leak.TAX) : Optional.empty();
    }

    private static List<String> candidates(List<String> groups) {
        var candidates = new ArrayList<String>();
        for (var from = 0; from < groups.size(); from++) {
            var candidate = new StringBuilder();
            for (var to = from; to < groups.size() && candidate.length() <= ACCOUNT_DIGITS; to++) {
                candidate.append(groups.get(to));
                candidates.add(candidate.toString());
            }
        }
        return candidates;
    }

    private static boolean isBareAccount(String number) {
        return number.length() == ACCOUNT_DIGITS && isRealAccount("UA" + number);
    }

    private static boolean isRealAccount(String number) {
        var bank = number.substring(4, 10);
        return Iban.hasCheckNumber(number) && !bank.equals("000000") && !bank.equals("999999");
    }

    static boolean isCard(String number) {
        var length = number.length();
        return 13 <= length
                && length <= LONGEST_CARD
                && "234569".indexOf(number.charAt(0)) >= 0
                && hasLuhnDigit(number);
    }

    private static boolean hasLuhnDigit(String number) {
        var sum = 0;
        for (var i = 0; i < number.length(); i++) {
            var digit = number.charAt(number.length() - 1 - i) - '0';
            var weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    static boolean isPhone(String number) {
        var prefix =
                switch (number.length()) {
                    case 15 -> "810380";
                    case 14 -> "00380";
                    case 12 -> "380";
                    case 11 -> "80";
                    case 10 -> "0";
                    default -> "none";
                };
        return number.startsWith(prefix)
                && NOBODYS.stream().noneMatch(code -> number.startsWith(code, prefix.length()));
    }

    private boolean isRealTax(String number) {
        if (number.length() != Tax.LENGTH || !Tax.hasCheckDigit(number)) {
            return false;
        }
        var day = Integer.parseInt(number.substring(0, 5));
        return 1 <= day && day <= ChronoUnit.DAYS.between(BEFORE_DAY_ONE, today());
    }

    private static boolean isSum(List<String> groups) {
        return groups.size() > 1
                && groups.getFirst().length() <= 3
                && groups.stream().skip(1).allMatch(group -> group.length() == 3);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
