package ua.mistok.app.wire;

import ua.mistok.config.key.SealingKey;
import ua.mistok.config.key.VerifyingKey;

/// A kiosk asks to be taken in; signed by its own key. Over a network it travels sealed to the hub,
/// so that nobody on the way learns the code.
///
/// @param code the secret part of a [JoinCode], or empty for a file that a person carries to the
///     hub
///     and answers for there
/// @param library what staff call the library, for the hub's people
/// @param version of the programme
public record JoinRequest(
        String code, String library, String version, VerifyingKey verifying, SealingKey sealing)
        implements Body, Body.Introduced {}
