package ua.mistok.config.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Consent;
import ua.mistok.config.survey.QuestionKind.Text;

/// The questions to which the answers so far lead, first to last.
///
/// @param asked those that a visitor is shown
/// @param calculated those that nobody is shown
/// @param known the answers on this way; one to a question that is asked no more is not among them
record Course(List<Question> asked, List<Question> calculated, Known known) {

    static Course of(Survey survey, Setting setting, Map<String, Answer> answers, LocalDate today) {
        var known = new Known(survey, setting.given(), new HashMap<>(), today);
        var asked = new ArrayList<Question>();
        var calculated = new ArrayList<Question>();
        for (var question : survey.questions()) {
            if (!isRelevant(survey, question, known, setting)) {
                continue;
            }
            if (question.kind() instanceof Calculated) {
                calculated.add(question);
                continue;
            }
            asked.add(question);
            var answer = answers.get(question.id());
            if (answer != null) {
                known.answers().put(question.id(), answer);
                if (isRefusal(question, answer)) {
                    break;
                }
            }
        }
        return new Course(asked, calculated, known);
    }

    private static boolean isRelevant(
            Survey survey, Question question, Known known, Setting setting) {
        var silent = question.kind() instanceof Text && !(survey.words() && setting.words());
        return !silent && known.isRelevant(question);
    }

    /// After it nothing is asked.
    static boolean isRefusal(Question question, Answer answer) {
        return question.kind() instanceof Consent
                && answer instanceof Answer.One(var code)
                && code.equals(Consent.REFUSED);
    }
}
