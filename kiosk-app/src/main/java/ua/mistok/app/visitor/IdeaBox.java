package ua.mistok.app.visitor;

import java.util.List;
import java.util.Optional;
import ua.mistok.app.idea.PublishedIdea;
import ua.mistok.app.idea.Topic;
import ua.mistok.config.text.Language;

/// Ideas of visitors, as far as one visit knows of them.
interface IdeaBox {

    /// Where nobody may leave any.
    IdeaBox SHUT =
            new IdeaBox() {
                @Override
                public boolean isOpen() {
                    return false;
                }

                @Override
                public List<PublishedIdea> published() {
                    return List.of();
                }

                @Override
                public void leave(
                        String station, Optional<Topic> topic, Language language, String words) {}

                @Override
                public void support(String idea) {}
            };

    /// Whether the library wants ideas.
    boolean isOpen();

    /// Those that a person let through.
    List<PublishedIdea> published();

    /// Keeps an idea, masked, until a person has read it.
    ///
    /// @param station slug of the one at which it is left
    /// @throws RuntimeException if the disk refuses; then it is not kept
    void leave(String station, Optional<Topic> topic, Language language, String words);

    /// One more visit is for it.
    ///
    /// @throws RuntimeException if the disk refuses; then it is not counted
    void support(String idea);
}
