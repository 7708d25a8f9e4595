package ua.mistok.config.story;

import java.util.Optional;

/// What somebody managed to do.
///
/// @param title at most [#LONGEST_TITLE] signs
/// @param text at most [#LONGEST_TEXT] signs, without a name and without a number of anybody
/// @param lesson id of the lesson that it comes of
/// @param agreed whoever it is about allowed to pass it on; without that it is not kept
public record Story(String id, String title, String text, Optional<String> lesson, boolean agreed) {

    public static final int LONGEST_TITLE = 80;
    public static final int LONGEST_TEXT = 1_200;

    /// Nothing is written yet, and nobody was asked.
    public static Story begin(String id) {
        return new Story(id, "", "", Optional.empty(), false);
    }

    /// The same under another name.
    public Story as(String other) {
        return new Story(other, title, text, lesson, agreed);
    }
}
