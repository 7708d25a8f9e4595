package ua.mistok.config.survey;

import java.util.Map;
import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// One question, one screen.
///
/// @param id lower case, unique in its survey, such as `b3a`
/// @param again how it is asked the second time in a visit («А тепер?»), for a before and after
/// @param lead the small line under the question
public record Question(
        String id,
        LocalizedText text,
        Optional<LocalizedText> again,
        Optional<LocalizedText> lead,
        QuestionKind kind) {

    /// Whether the answers given so far lead to this question.
    boolean isAsked(Map<String, Answer> before) {
        return true;
    }
}
