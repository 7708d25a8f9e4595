package ua.mistok.app.alarm;

import java.util.Optional;
import ua.mistok.app.fact.Danger;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Somebody wrote where to go; the newest for each danger holds.
///
/// @param danger a stable name
/// @param way empty where nothing is said any more
/// @param staff id of the writer
record ShelterWritten(
        String danger,
        String way,
        String wayEnglish,
        String more,
        String moreEnglish,
        String staff) {

    static final String KIND = "shelter.written";

    static ShelterWritten of(Danger danger, Optional<ShelterText> text, String staff) {
        return new ShelterWritten(
                danger.stableName(),
                in(text.map(ShelterText::way), Language.UKRAINIAN),
                in(text.map(ShelterText::way), Language.ENGLISH),
                in(text.map(ShelterText::more), Language.UKRAINIAN),
                in(text.map(ShelterText::more), Language.ENGLISH),
                staff);
    }

    private static String in(Optional<LocalizedText> text, Language language) {
        return text.filter(words -> words.has(language))
                .map(words -> words.in(language))
                .orElse("");
    }

    Optional<ShelterText> text() {
        return way.isBlank()
                ? Optional.empty()
                : Optional.of(ShelterText.of(way, wayEnglish, more, moreEnglish));
    }
}
