package ua.mistok.app.idea;

import java.util.Map;
import java.util.Optional;

/// Something that could be better, as somebody put it.
///
/// @param id random; it says nothing of when
/// @param week in which it was left, as yyyyww; 0 if the date is unknown
/// @param staff id of who left it; empty for a visitor, of whom nothing is known
/// @param language tag of the language of its words
/// @param words masked, as they were left
/// @param supporters visits in which it was supported
/// @param ratings by id of who judged
public record Idea(
        String id,
        int week,
        Optional<String> staff,
        Optional<Topic> topic,
        String language,
        String words,
        Standing standing,
        int supporters,
        Map<String, Rating> ratings) {

    public Idea {
        ratings = Map.copyOf(ratings);
    }

    public boolean isWaiting() {
        return standing instanceof Standing.Waiting;
    }

    /// As visitors see it; empty unless a person lets them.
    public Optional<PublishedIdea> published() {
        return switch (standing) {
            case Standing.Published(var read) ->
                    Optional.of(new PublishedIdea(id, topic, language, read, supporters));
            case Standing.Waiting _, Standing.Declined _ -> Optional.empty();
        };
    }

    public Score score() {
        return Score.of(ratings.values());
    }

    Idea judged(Standing other) {
        return new Idea(id, week, staff, topic, language, words, other, supporters, ratings);
    }

    Idea supportedOnceMore() {
        return new Idea(id, week, staff, topic, language, words, standing, supporters + 1, ratings);
    }

    Idea rated(Map<String, Rating> all) {
        return new Idea(id, week, staff, topic, language, words, standing, supporters, all);
    }
}
