package ua.mistok.app.idea;

import java.util.Optional;

/// An idea as visitors see it: in words that a person has read and let through.
///
/// @param language tag of the language of the words
/// @param supporters visits in which it was supported
public record PublishedIdea(
        String id, Optional<Topic> topic, String language, String words, int supporters) {}
