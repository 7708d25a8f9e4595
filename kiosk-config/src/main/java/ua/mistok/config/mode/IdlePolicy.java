package ua.mistok.config.mode;

import java.time.Duration;

/// How long a screen waits for a visitor who does nothing before it asks, and then wipes.
///
/// Asking and time to answer follow WCAG 2.2.1; a library may set 45 to 300 seconds.
///
/// @param warn without activity, until «Ви ще тут?»
/// @param warnSlow the same with «Більше часу»
/// @param countdown from the question to the wipe
public record IdlePolicy(Duration warn, Duration warnSlow, Duration countdown) {

    public static final Duration SHORTEST = Duration.ofSeconds(45);
    public static final Duration LONGEST = Duration.ofSeconds(300);
    public static final Duration SHORTEST_COUNTDOWN = Duration.ofSeconds(20);
    public static final Duration LONGEST_COUNTDOWN = Duration.ofSeconds(120);

    public static final IdlePolicy USUAL =
            new IdlePolicy(Duration.ofSeconds(90), Duration.ofSeconds(180), Duration.ofSeconds(30));
}
