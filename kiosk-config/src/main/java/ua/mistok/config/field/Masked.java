package ua.mistok.config.field;

import java.util.Set;

/// A free text without contacts and numbers.
///
/// @param text tidied, at most [FreeText#LONGEST] code points, [Found#sign()] where something was
/// @param found what was there; empty when nothing had to be masked
public record Masked(String text, Set<Found> found) {

    public Masked {
        found = Set.copyOf(found);
    }
}
