package ua.mistok.config.survey;

import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// One answer to choose.
///
/// @param code what is stored
/// @param last stays at the end when the others are shuffled: «Інше», «Жодне»
/// @param then what to tell a visitor who chose it, at the end; may hold `{demo}`
public record Option(
        String code, LocalizedText label, boolean last, Optional<LocalizedText> then) {}
