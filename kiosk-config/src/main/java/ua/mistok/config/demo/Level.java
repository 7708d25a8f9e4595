package ua.mistok.config.demo;

/// How much a demo asks of a beginner.
public enum Level {
    EASY,
    MIDDLE,
    HARD
}
