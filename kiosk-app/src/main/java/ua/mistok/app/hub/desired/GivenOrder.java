package ua.mistok.app.hub.desired;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.mistok.app.wire.Order;

/// An order to one kiosk, and what came of it.
///
/// @param member id of who gave it
/// @param outcome as the kiosk told: `done`, `read`, or why not; empty until it did
/// @param told when the kiosk told, by the hub's clock
public record GivenOrder(
        Order order,
        UUID kiosk,
        String member,
        Instant made,
        Optional<String> outcome,
        Optional<Instant> told) {}
