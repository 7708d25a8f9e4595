package ua.mistok.config.survey;

import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// The texts of a question as a run shows them, earlier answers put in.
///
/// @param again whether it is asked for the second time in a visit
record Worded(Survey survey, Known known, Question question, boolean again) {

    LocalizedText text() {
        return filled(again ? question.again().orElse(question.text()) : question.text());
    }

    Optional<LocalizedText> lead() {
        return question.lead().map(this::filled);
    }

    Optional<LocalizedText> section() {
        return survey.findSection(question).map(Section::title).map(this::filled);
    }

    Optional<LocalizedText> stem() {
        return question.stem().map(Stem::text).map(this::filled);
    }

    LocalizedText filled(LocalizedText text) {
        return Pipes.fill(text, survey, known);
    }
}
