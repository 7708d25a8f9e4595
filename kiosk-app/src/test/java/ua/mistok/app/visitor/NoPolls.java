package ua.mistok.app.visitor;

import java.util.List;
import java.util.Map;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.Language;

/// A library that takes every answer and no words.
class NoPolls implements Polls {
    @Override
    public boolean takesWords() {
        return false;
    }

    @Override
    public boolean isOpen(Survey survey) {
        return true;
    }

    @Override
    public boolean isRepeated(String station, Survey survey) {
        return false;
    }

    @Override
    public void count(String station, Survey survey, Map<String, List<String>> groups) {}

    @Override
    public void keep(
            String station, Survey survey, String question, Language language, String words) {}

    @Override
    public void shown(String station, String slide, int times) {}
}
