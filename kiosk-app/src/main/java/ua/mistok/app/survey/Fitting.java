package ua.mistok.app.survey;

import java.util.Optional;
import ua.mistok.config.survey.Answer;

/// What fits into a typed field, in words.
interface Fitting {

    /// Stands under the field from the start.
    String range();

    /// How such an answer is written.
    String sample();

    /// What is wrong and how to mend it.
    ///
    /// @param answer empty if the text was nothing of the kind
    String mend(Optional<Answer> answer);
}
