package ua.mistok.config.survey;

import ua.mistok.config.text.LocalizedText;

/// Why an answer is not taken.
public sealed interface Objection {

    /// Not of the question's kind, or not between its bounds.
    record Unfit() implements Objection {}

    /// Against the survey's own rule.
    record Against(LocalizedText message) implements Objection {}
}
