package ua.mistok.config.demo;

import java.util.List;
import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// The fake twin of a service: a made-up page, call or chat with five signs of fraud to find.
///
/// @param id of its own among all exercises, because facts name it as one
/// @param demo the exercise whose twin it is
/// @param from what stands in the address bar, or who calls or writes
/// @param parts in reading order; [#SIGNS] of them are signs
/// @param advice what to do when one meets it
public record Twin(
        DemoId id,
        int version,
        DemoId demo,
        Looks looks,
        LocalizedText title,
        LocalizedText story,
        LocalizedText from,
        List<Part> parts,
        List<LocalizedText> advice) {

    /// How many signs there are to find.
    public static final int SIGNS = 5;

    /// What the fraud comes as.
    public enum Looks {
        PAGE,
        CALL,
        CHAT
    }

    /// Something that can be touched.
    ///
    /// @param sign whether it betrays the fraud
    /// @param because why it does, or why it alone proves nothing
    public record Part(String id, LocalizedText text, boolean sign, LocalizedText because) {}

    public Twin {
        parts = List.copyOf(parts);
        advice = List.copyOf(advice);
    }

    Optional<Part> findPart(String part) {
        return parts.stream().filter(each -> each.id().equals(part)).findFirst();
    }
}
