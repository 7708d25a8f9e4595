package ua.mistok.config.survey;

import java.time.LocalDate;
import java.util.Map;
import ua.mistok.config.expr.Scope;
import ua.mistok.config.expr.Value;
import ua.mistok.config.expr.Values;
import ua.mistok.config.survey.QuestionKind.Calculated;

/// Answers on the way so far, what the survey was given and what is calculated of both, as
/// conditions see them.
record Known(Survey survey, Map<String, String> given, Map<String, Answer> answers, LocalDate today)
        implements Values {

    @Override
    public Value value(String name) {
        var answer = answers.get(name);
        if (answer != null) {
            return answer.asValue();
        }
        var told = given.get(name);
        return told == null ? calculated(name) : Value.code(told);
    }

    /// A calculation knows only what stands before it, so this ends.
    private Value calculated(String name) {
        return survey.findQuestion(name)
                .filter(this::isRelevant)
                .map(this::valueOf)
                .orElse(Value.NOTHING);
    }

    private Value valueOf(Question question) {
        return question.kind() instanceof Calculated(var value)
                ? value.evaluate(this)
                : Value.NOTHING;
    }

    /// Whether a question and the section that it stands in are asked.
    boolean isRelevant(Question question) {
        return survey.findSection(question).stream().allMatch(part -> part.relevant().holds(this))
                && question.relevant().holds(this);
    }

    /// The same, while an answer is being judged.
    Values judging(Answer answer) {
        return new Values() {
            @Override
            public Value value(String name) {
                return name.equals(Scope.SELF) ? answer.asValue() : Known.this.value(name);
            }

            @Override
            public LocalDate today() {
                return today;
            }
        };
    }
}
