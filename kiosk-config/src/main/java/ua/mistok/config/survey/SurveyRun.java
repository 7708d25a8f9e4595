package ua.mistok.config.survey;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import ua.mistok.config.text.LocalizedText;

/// One visitor's way through a survey. Knows no screen and no store; not for several threads.
public final class SurveyRun {

    private SurveyRun() {}

    /// Begins at the first question.
    ///
    /// @param random shuffles the options that may be shuffled
    /// @param clock only measures how fast an answer came; no time leaves the run
    public static SurveyRun begin(Survey survey, RandomGenerator random, InstantSource clock) {
        throw new UnsupportedOperationException("not yet");
    }

    /// As [#begin], worded for the second time in a visit («А тепер?»).
    public static SurveyRun again(Survey survey, RandomGenerator random, InstantSource clock) {
        throw new UnsupportedOperationException("not yet");
    }

    public Survey survey() {
        throw new UnsupportedOperationException("not yet");
    }

    /// The question to show now.
    ///
    /// @throws IllegalStateException after the end
    public Question question() {
        throw new UnsupportedOperationException("not yet");
    }

    /// How the question is worded in this run.
    public LocalizedText text() {
        throw new UnsupportedOperationException("not yet");
    }

    /// The options of this question in this run's order; empty for a scale.
    public List<Option> options() {
        throw new UnsupportedOperationException("not yet");
    }

    /// What was answered here before going back.
    public Optional<Answer> answered() {
        throw new UnsupportedOperationException("not yet");
    }

    /// Keeps the answer and goes on; after the last question the run has ended.
    ///
    /// @return false if this question does not take such an answer; then nothing changed
    public boolean answer(Answer answer) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Goes on without an answer; one given before is forgotten.
    public void skip() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean canGoBack() {
        throw new UnsupportedOperationException("not yet");
    }

    /// To the question shown before; all answers are kept.
    public void back() {
        throw new UnsupportedOperationException("not yet");
    }

    /// Which question this is, from 1.
    public int number() {
        throw new UnsupportedOperationException("not yet");
    }

    /// How many questions there are on the way that the answers so far lead.
    public int count() {
        throw new UnsupportedOperationException("not yet");
    }

    /// How many questions come after this one: «Ще 2 запитання».
    public int remaining() {
        return count() - number();
    }

    public boolean ended() {
        throw new UnsupportedOperationException("not yet");
    }

    /// What to tell at the end because of what was chosen («Підійдіть до стійки…»); `{demo}` is
    /// the caller's to fill.
    public List<LocalizedText> consequences() {
        throw new UnsupportedOperationException("not yet");
    }

    /// The answers so far, of the questions that are asked on this way.
    public Response response() {
        throw new UnsupportedOperationException("not yet");
    }
}
