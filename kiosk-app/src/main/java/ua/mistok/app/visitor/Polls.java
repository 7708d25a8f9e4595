package ua.mistok.app.visitor;

import java.util.List;
import java.util.Map;
import ua.mistok.app.timetable.PastClass;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.Language;

/// What a kiosk knows of its surveys beyond one visit, and what it keeps apart from responses.
interface Polls {

    /// Whether the library has switched words of one's own on.
    boolean takesWords();

    /// Whether the survey still wants answers: «until N answers».
    boolean isOpen(Survey survey);

    /// Whether this answer comes so soon after others at this station that it may be play; from now
    /// on it is one of them.
    boolean isRepeated(String station, Survey survey);

    /// Adds people's groups to the hour's counts; never tied to a response.
    void count(String station, Survey survey, Map<String, List<String>> groups);

    /// Keeps words of one's own, masked, until a person releases or deletes them.
    ///
    /// @throws RuntimeException if the disk refuses; then they are not kept
    void keep(String station, Survey survey, String question, Language language, String words);

    /// Classes of some weeks ago whose people are asked now.
    default List<PastClass> past() {
        return List.of();
    }

    /// A slide of the waiting screen came into sight so often.
    void shown(String station, String slide, int times);
}
