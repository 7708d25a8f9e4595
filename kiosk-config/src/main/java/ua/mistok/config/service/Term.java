package ua.mistok.config.service;

import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// One sentence about the law, a term or a price, and how far to trust it.
///
/// @param certainty a screen adds «уточніть» to what is only likely and shows nothing of what is
///     unconfirmed but the request to look at the official site
/// @param checkedOn shown beside the sentence: no fee and no deadline without its date
public record Term(LocalizedText text, Certainty certainty, CheckedOn checkedOn) {

    /// Sums, terms, dates: what must not be told unconfirmed.
    boolean hasFigures() {
        return Language.SHIPPED.stream()
                .anyMatch(language -> text.in(language).chars().anyMatch(Character::isDigit));
    }
}
