package ua.mistok.config.survey;

import java.util.Optional;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.text.LocalizedText;

/// One question, one screen.
///
/// @param id lower case, unique in its survey, such as `b3a`
/// @param text may hold `${other}`: the answer to an earlier question
/// @param again how it is asked the second time in a visit («А тепер?»), for a before and after
/// @param lead the small line under the question
/// @param stem for a row of a matrix
/// @param section id of the section that it stands in
/// @param relevant whether it is asked, of answers to earlier questions only
/// @param required whether it must be answered before the next one is shown
/// @param declines whether «Не хочу відповідати» stands in the place of «Пропустити»
/// @param apart whether its answers are only counted by the hour, never kept with the response:
///     for groups of people (domain.md 4.E)
public record Question(
        String id,
        LocalizedText text,
        Optional<LocalizedText> again,
        Optional<LocalizedText> lead,
        Optional<Stem> stem,
        Optional<String> section,
        Expression relevant,
        Expression required,
        Optional<Constraint> constraint,
        boolean declines,
        boolean apart,
        QuestionKind kind) {

    /// A question that may be skipped.
    public Question(
            String id,
            LocalizedText text,
            Optional<LocalizedText> again,
            Optional<LocalizedText> lead,
            Expression relevant,
            QuestionKind kind) {
        this(
                id,
                text,
                again,
                lead,
                Optional.empty(),
                Optional.empty(),
                relevant,
                Expression.NEVER,
                Optional.empty(),
                false,
                false,
                kind);
    }

    /// A question that is always asked and may be skipped.
    public Question(
            String id,
            LocalizedText text,
            Optional<LocalizedText> again,
            Optional<LocalizedText> lead,
            QuestionKind kind) {
        this(id, text, again, lead, Expression.ALWAYS, kind);
    }

    /// Whether answers to both may be counted together: asked in the same words, of the same kind.
    public boolean isSameAs(Question other) {
        return id.equals(other.id)
                && text.equals(other.text)
                && stem.equals(other.stem)
                && kind.equals(other.kind);
    }
}
