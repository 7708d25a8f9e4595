package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import ua.mistok.app.ui.OwnWords;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.text.Language;

/// Words of one's own as the whole answer.
record TextAnswer(OwnWords own) implements Answers {

    @Override
    public Component component() {
        return own;
    }

    @Override
    public boolean needsForward() {
        return true;
    }

    @Override
    public boolean isReady() {
        return !own.text().isEmpty();
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.of(own.text()).filter(text -> !text.isEmpty()).map(Answer.Words::new);
    }

    @Override
    public void name(Language language) {
        own.name();
    }
}
