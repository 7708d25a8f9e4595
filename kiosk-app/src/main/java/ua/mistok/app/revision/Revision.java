package ua.mistok.app.revision;

import java.time.Instant;
import java.util.Optional;

/// One save of something that a library makes itself: a mode, the week, a campaign.
///
/// @param of what was saved, by its id
/// @param number counts from 1 for each thing; 0 is what was there before the first save
/// @param staff id of the person, never a name
/// @param text YAML; empty where it was taken back to what is shipped, or away where nothing is
/// @param restores the number of the revision that it brings back
public record Revision(
        String of,
        int number,
        String staff,
        Instant at,
        Optional<String> text,
        Optional<Integer> restores) {}
