package ua.mistok.app.visitor;

import java.util.List;
import java.util.Optional;
import ua.mistok.app.counter.HourlyCounters;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.idea.PublishedIdea;
import ua.mistok.app.idea.Topic;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// The ideas of this kiosk. That one was left is a `text.left` of the hour, without its words.
record KioskIdeas(IdeaBank bank, HourlyCounters counters) implements IdeaBox {

    /// What stands for a survey and its question in the fact; no survey has such an id.
    private static final String BOX = "ideas";

    private static final String IDEA = "idea";

    @Override
    public boolean isOpen() {
        return bank.areAllowed();
    }

    @Override
    public List<PublishedIdea> published() {
        return bank.published();
    }

    @Override
    public void leave(String station, Optional<Topic> topic, Language language, String words) {
        bank.leave(topic, language.tag(), words)
                .ifPresent(kept -> counters.words(origin(station), BOX, 1, IDEA));
    }

    @Override
    public void support(String idea) {
        bank.support(idea);
    }

    /// Of an hour, not of a visit: in no language.
    private static Origin origin(String station) {
        return new Origin(station, ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);
    }
}
