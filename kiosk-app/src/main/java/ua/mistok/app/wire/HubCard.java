package ua.mistok.app.wire;

import ua.mistok.config.key.SealingKey;
import ua.mistok.config.key.VerifyingKey;

/// Who a hub is; signed by itself. Whoever joins compares its key with the print in the code.
///
/// @param name for people
public record HubCard(String name, VerifyingKey verifying, SealingKey sealing)
        implements Body, Body.Introduced {}
