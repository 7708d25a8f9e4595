package ua.mistok.config.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ua.mistok.config.text.LocalizedText;

/// A published survey. An answer points to its id and version; a changed survey is a new version.
///
/// @param version from 1
/// @param given names that whoever offers the survey gives a value, with the values there are:
///     `phase` of `before`, `after`
/// @param unfinished what becomes of a half-filled one
/// @param until after so many complete answers on a kiosk it is offered no more
/// @param words whether it asks for words of one's own, where the library agrees
/// @param sections in the order in which their questions stand
/// @param questions all of them, in order
public record Survey(
        SurveyId id,
        int version,
        LocalizedText name,
        Map<String, List<String>> given,
        Unfinished unfinished,
        OptionalInt until,
        boolean words,
        List<Section> sections,
        List<Question> questions) {

    public Survey {
        given = Map.copyOf(given);
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
    }

    /// A survey of questions and nothing else.
    public Survey(SurveyId id, int version, LocalizedText name, List<Question> questions) {
        this(
                id,
                version,
                name,
                Map.of(),
                Unfinished.DISCARD,
                OptionalInt.empty(),
                false,
                List.of(),
                questions);
    }

    /// The same questions under another name or as another version.
    public Survey as(SurveyId id, int version) {
        return new Survey(id, version, name, given, unfinished, until, words, sections, questions);
    }

    public Optional<Question> findQuestion(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /// What somebody is asked who has not answered anything yet, or skips whatever they may.
    public List<Question> asked(Setting setting) {
        return Course.of(this, setting, Map.of(), LocalDate.EPOCH).asked();
    }

    /// The section that a question stands in.
    public Optional<Section> findSection(Question question) {
        return question.section()
                .flatMap(id -> sections.stream().filter(s -> s.id().equals(id)).findFirst());
    }

    /// What becomes of a survey that was begun and not ended.
    public enum Unfinished {
        /// Only the question at which it was left is known.
        DISCARD,
        /// What was answered is kept, as a partial.
        KEEP,
        /// Whoever finishes the visit is asked once; an idle visit is discarded.
        ASK
    }
}
