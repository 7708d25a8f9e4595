package ua.mistok.app.visitor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ua.mistok.app.idea.IdeasScreen;
import ua.mistok.app.idea.PublishedIdea;
import ua.mistok.app.idea.Topic;
import ua.mistok.app.visit.Visit;

/// Ideas in one visit: what is left, and what the visitor is for. A rehearsal keeps and counts
/// nothing.
final class Suggestions {

    private final IdeaBox box;
    private final Visit visit;
    private final Consumer<Stop> show;
    private final Set<String> given = new HashSet<>();

    Suggestions(IdeaBox box, Visit visit, Consumer<Stop> show) {
        this.box = box;
        this.visit = visit;
        this.show = show;
    }

    /// The way to ideas; empty where the library wants none.
    Optional<Runnable> way() {
        return box.isOpen() ? Optional.of(this::open) : Optional.empty();
    }

    /// What others have left; where there is nothing yet, straight to one's own.
    void open() {
        if (box.published().isEmpty()) {
            write();
        } else {
            show.accept(new Stop.Ideas(box.published()));
        }
    }

    void write() {
        show.accept(new Stop.Suggesting());
    }

    /// On the disk before the thanks are shown; may be tried again.
    void send(Optional<Topic> topic, String words) {
        if (!visit.isTrial()) {
            box.leave(visit.station(), topic, visit.language(), words);
        }
        show.accept(new Stop.Suggested());
    }

    /// Counted once in a visit; may be tried again.
    void support(String idea) {
        if (!given.contains(idea)) {
            if (!visit.isTrial()) {
                box.support(idea);
            }
            given.add(idea);
        }
    }

    /// @param attempts makes what the disk may refuse
    IdeasScreen.Support support(Attempts attempts) {
        return new IdeasScreen.Support() {
            @Override
            public void give(String idea) {
                attempts.make(() -> support(idea));
            }

            @Override
            public boolean isGiven(String idea) {
                return given.contains(idea);
            }

            @Override
            public int count(String idea) {
                return box.published().stream()
                        .filter(each -> each.id().equals(idea))
                        .mapToInt(PublishedIdea::supporters)
                        .findFirst()
                        .orElse(0);
            }
        };
    }
}
