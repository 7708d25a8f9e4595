package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.text.Language;

/// What one kind of question is answered with.
interface Answers {

    Component component();

    /// What is chosen now; for a kind that goes on by itself, nothing.
    Optional<Answer> answer();

    void name(Language language);
}
