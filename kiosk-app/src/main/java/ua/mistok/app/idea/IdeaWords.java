package ua.mistok.app.idea;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/// Ideas in words, in the language of the moment.
public final class IdeaWords {

    private IdeaWords() {}

    public static String topic(Component at, Topic topic) {
        return at.getTranslation("idea.topic." + topic.name().toLowerCase(Locale.ROOT));
    }
}
