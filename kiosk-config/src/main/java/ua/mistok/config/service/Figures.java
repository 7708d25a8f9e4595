package ua.mistok.config.service;

import java.util.regex.Pattern;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Finds sums and terms, which stand on a card only where their date stands beside them.
final class Figures {

    private static final String UNITS =
            "грн|₴|гривень|UAH|%|відсот|дн|день|доб|годин|тижн|місяц|months?\\b|days?\\b|hours?\\b|weeks?\\b";
    private static final String MONTHS =
            "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"
                    + "|January|February|March|April|May\\b|June|July|August|September|October|November"
                    + "|December";
    private static final Pattern FEE_OR_TERM =
            Pattern.compile(
                    "\\d[\\d\\h.,]{0,20}("
                            + UNITS
                            + "|(робоч|календарн|working|calendar)|"
                            + MONTHS
                            + ")",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Figures() {}

    static boolean any(LocalizedText text) {
        return Language.SHIPPED.stream()
                .anyMatch(language -> text.in(language).chars().anyMatch(Character::isDigit));
    }

    static boolean feeOrTerm(LocalizedText text) {
        return Language.SHIPPED.stream()
                .anyMatch(language -> FEE_OR_TERM.matcher(text.in(language)).find());
    }
}
