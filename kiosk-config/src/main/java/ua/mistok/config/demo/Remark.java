package ua.mistok.config.demo;

import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// What is said about something that a visitor did.
///
/// @param about id of the field or option it is about; empty for the whole step
public record Remark(Tone tone, Optional<String> about, LocalizedText words) {

    /// Never blame: right, worth another try, or worth knowing.
    public enum Tone {
        RIGHT,
        AGAIN,
        NOTE
    }
}
