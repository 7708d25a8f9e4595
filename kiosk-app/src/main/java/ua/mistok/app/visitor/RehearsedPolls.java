package ua.mistok.app.visitor;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import ua.mistok.app.timetable.PastClass;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.Language;

/// Surveys as they are, but nothing of a rehearsal is counted or kept.
///
/// @param trial whether this is one
record RehearsedPolls(Polls polls, BooleanSupplier trial) implements Polls {

    @Override
    public boolean takesWords() {
        return polls.takesWords();
    }

    @Override
    public boolean isOpen(Survey survey) {
        return polls.isOpen(survey);
    }

    @Override
    public boolean isRepeated(String station, Survey survey) {
        return !trial.getAsBoolean() && polls.isRepeated(station, survey);
    }

    @Override
    public void count(String station, Survey survey, Map<String, List<String>> groups) {
        if (!trial.getAsBoolean()) {
            polls.count(station, survey, groups);
        }
    }

    @Override
    public void keep(
            String station, Survey survey, String question, Language language, String words) {
        if (!trial.getAsBoolean()) {
            polls.keep(station, survey, question, language, words);
        }
    }

    @Override
    public List<PastClass> past() {
        return polls.past();
    }

    @Override
    public void shown(String station, String slide, int times) {
        if (!trial.getAsBoolean()) {
            polls.shown(station, slide, times);
        }
    }
}
