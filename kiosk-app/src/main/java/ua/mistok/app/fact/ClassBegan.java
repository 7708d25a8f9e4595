package ua.mistok.app.fact;

/// A class has begun: people sit down to a lesson.
///
/// @param version of the lesson
/// @param seats how many it was prepared for
public record ClassBegan(String lesson, int version, int seats) implements Fact {}
