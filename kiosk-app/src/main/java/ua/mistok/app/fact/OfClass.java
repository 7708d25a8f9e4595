package ua.mistok.app.fact;

/// Which class an answer is about; of whom it is, nobody knows.
///
/// @param lesson slug of the lesson
/// @param word of the class, unique within its library
public record OfClass(String lesson, String word) {}
