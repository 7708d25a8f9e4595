package ua.mistok.config.demo;

import ua.mistok.config.field.Leak;

/// What came of an action.
public sealed interface Outcome {

    /// The same step; its remarks may have changed.
    record Stayed() implements Outcome {}

    /// Another step.
    record Moved() implements Outcome {}

    /// The last step was left.
    record Ended() implements Outcome {}

    /// The text looked real and was kept nowhere.
    record Discarded(Leak leak) implements Outcome {}

    Outcome STAYED = new Stayed();
    Outcome MOVED = new Moved();
    Outcome ENDED = new Ended();
}
