package ua.mistok.app.classroom;

/// What every page shows now.
public sealed interface Scene {

    /// People come in and take their seats.
    record Gathering() implements Scene {}

    /// Eyes on the trainer: talk, practice with one another, a break.
    record Away(Item item) implements Scene {}

    /// «За мною».
    ///
    /// @param step id of the trainer's step
    /// @param round of the exercise; another one begins it anew
    record Following(Item.FollowMe item, String step, int round) implements Scene {}

    /// «У своєму темпі».
    record Alone(Item.OwnPace item) implements Scene {}

    /// One question to all.
    record Asking(Item.Ask item) implements Scene {}

    record Assessing(Item.Assess item) implements Scene {}

    /// Everything waits.
    record Paused() implements Scene {}

    /// The class is over.
    record Over() implements Scene {}
}
