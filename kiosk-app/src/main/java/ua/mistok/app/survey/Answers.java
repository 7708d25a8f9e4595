package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.text.Language;

/// What one kind of question is answered with.
interface Answers {

    Component component();

    /// Turns the pages of many options; stands beside the ways on.
    default Optional<Component> pager() {
        return Optional.empty();
    }

    /// Whether «Далі» is needed at all: not where a touch is the whole answer.
    boolean needsForward();

    /// Whether there is anything to go on with.
    boolean isReady();

    /// What is chosen or typed now; empty also for a text that is nothing of the kind.
    Optional<Answer> answer();

    /// Words of one's own beside the answer; empty where nobody may add any.
    default String words() {
        return "";
    }

    /// What is wrong and how to mend it, where an answer does not fit.
    default String mend() {
        return "";
    }

    void name(Language language);

    /// @param perPage how many options fit without scrolling
    default void fit(int perPage) {}
}
