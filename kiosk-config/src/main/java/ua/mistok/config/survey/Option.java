package ua.mistok.config.survey;

import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// One answer to choose.
///
/// @param code what is stored
/// @param last stays at the end when the others are shuffled: «Інше», «Жодне»
/// @param exclusive goes with no other option of its question: «Жодне»
/// @param words whether whoever chose it may add words of their own, where these are switched on
/// @param then what to tell a visitor who chose it, at the end; may hold `{demo}`
/// @param service the card that it is about, such as `a07`
/// @param opens a question: at the end comes the card of what was chosen there first
public record Option(
        String code,
        LocalizedText label,
        boolean last,
        boolean exclusive,
        boolean words,
        Optional<LocalizedText> then,
        Optional<String> service,
        Optional<String> opens) {

    /// An option that does nothing but being chosen.
    public Option(String code, LocalizedText label, boolean last, Optional<LocalizedText> then) {
        this(code, label, last, false, false, then, Optional.empty(), Optional.empty());
    }
}
