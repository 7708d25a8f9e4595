package ua.mistok.config.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.config.survey.SurveyRun.Leaving;

/// What a visitor answered, wrote and left out so far, by question; also on ways that were left.
final class Gathered {

    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> skipped = new HashSet<>();
    private final Set<String> declined = new HashSet<>();
    private final Set<String> hasty = new HashSet<>();

    Map<String, Answer> answers() {
        return answers;
    }

    Optional<Answer> answer(Question question) {
        return Optional.ofNullable(answers.get(question.id()));
    }

    /// @param isHasty whether it came too fast; a second look at an answer may be quick, so only
    ///     the first one counts
    void answer(Question question, Answer answer, boolean isHasty) {
        if (isHasty && !answers.containsKey(question.id())) {
            hasty.add(question.id());
        }
        answers.put(question.id(), answer);
        skipped.remove(question.id());
        declined.remove(question.id());
    }

    /// Left without an answer; one given before is forgotten.
    void leave(Question question, Leaving how) {
        var id = question.id();
        answers.remove(id);
        words.remove(id);
        hasty.remove(id);
        skipped.remove(id);
        declined.remove(id);
        switch (how) {
            case DECLINE -> declined.add(id);
            case SKIP -> skipped.add(id);
            case READ, NONE -> {}
        }
    }

    /// Adds words of one's own; empty text takes them away.
    void say(Question question, String text) {
        if (text.isBlank()) {
            words.remove(question.id());
        } else {
            words.put(question.id(), text.strip());
        }
    }

    /// What was written in one's own words goes; what was chosen stays.
    void forgetTyped() {
        words.clear();
        answers.values().removeIf(Answer.Words.class::isInstance);
    }

    Map<String, String> words() {
        return words;
    }

    Set<String> skipped() {
        return skipped;
    }

    Set<String> declined() {
        return declined;
    }

    Set<String> hasty() {
        return hasty;
    }
}
