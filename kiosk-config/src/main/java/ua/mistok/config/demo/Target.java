package ua.mistok.config.demo;

/// The control to touch now.
public sealed interface Target {

    /// A field of the form.
    record OfField(String field) implements Target {}

    /// An option of the step, or of one of its fields.
    record OfOption(String option) implements Target {}

    /// The line of a review.
    record OfLine(String field) implements Target {}

    /// The button that adds a row.
    record AddRow() implements Target {}

    /// The button that keeps the row being added.
    record KeepRow() implements Target {}

    /// The one way on.
    record Forward() implements Target {}

    Target FORWARD = new Forward();
}
