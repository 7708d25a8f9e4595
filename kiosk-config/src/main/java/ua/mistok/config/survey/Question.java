package ua.mistok.config.survey;

import java.util.Optional;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.text.LocalizedText;

/// One question, one screen.
///
/// @param id lower case, unique in its survey, such as `b3a`
/// @param again how it is asked the second time in a visit («А тепер?»), for a before and after
/// @param lead the small line under the question
/// @param relevant whether it is asked, of answers to earlier questions only
public record Question(
        String id,
        LocalizedText text,
        Optional<LocalizedText> again,
        Optional<LocalizedText> lead,
        Expression relevant,
        QuestionKind kind) {

    /// A question that is always asked.
    public Question(
            String id,
            LocalizedText text,
            Optional<LocalizedText> again,
            Optional<LocalizedText> lead,
            QuestionKind kind) {
        this(id, text, again, lead, Expression.ALWAYS, kind);
    }
}
