package ua.mistok.config.survey;

import java.util.List;
import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// A published survey. An answer points to its id and version; a changed survey is a new version.
///
/// @param version from 1
public record Survey(SurveyId id, int version, LocalizedText name, List<Question> questions) {

    public Survey {
        questions = List.copyOf(questions);
    }

    public Optional<Question> findQuestion(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
