package ua.mistok.app.fact;

import java.util.Optional;

/// Somebody of the staff did something on the console.
///
/// Such facts are a chain: each holds the hash of the one before, so that none can be changed or
/// taken away unseen.
///
/// @param staff id of the person, never a name
/// @param action a stable name, such as `signed-in`
/// @param about id of what it was done to: a person, a survey, a mode
/// @param before SHA-256 of the bytes of the one before in lower-case hexadecimal, or [#FIRST];
///     empty in a fact that is older than the chain
public record StaffActed(
        String staff, String action, Optional<String> about, Optional<String> before)
        implements Fact {

    /// Stands where there is none before.
    public static final String FIRST = "0".repeat(64);
}
