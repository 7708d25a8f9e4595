package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.text.Language;

/// A note: there is nothing to answer, only to go on.
record Reading(Div nothing) implements Answers {

    Reading() {
        this(new Div());
    }

    @Override
    public Component component() {
        return nothing;
    }

    @Override
    public boolean needsForward() {
        return true;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.empty();
    }

    @Override
    public void name(Language language) {}
}
