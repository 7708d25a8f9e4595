package ua.mistok.app.figures;

import java.util.Optional;

/// From a screen that was shown to a survey that was filled in. Activity is told at any size to the
/// library's own people, and never by audience (decision 17); answers keep to the floor. That no
/// more people answered than finished is known by that decision, and no figure adds to it.
///
/// Nobody knows how many people saw a screen, so that rates begin with those who touched it.
///
/// @param shown slides that came into sight; an hourly counter
/// @param touched visits
/// @param started exercises begun
/// @param finished exercises ended at their last step
/// @param surveyed surveys sent in after an exercise, as far as they may be told
public record Funnel(int shown, int touched, int started, int finished, Shown surveyed) {

    /// The share of those who touched that started.
    public Optional<Share> startedOfTouched() {
        return share(started, touched);
    }

    /// The share of those who started that finished.
    public Optional<Share> finishedOfStarted() {
        return share(finished, started);
    }

    /// The share of those who touched that finished.
    public Optional<Share> finishedOfTouched() {
        return share(finished, touched);
    }

    /// The share of those who finished that filled in a survey.
    public Optional<Share> surveyedOfFinished() {
        return surveyed instanceof Shown.Count(var n) ? share(n, finished) : Optional.empty();
    }

    /// None where the whole is none or smaller than its part: an hour that was not counted.
    private static Optional<Share> share(int k, int n) {
        return n < 1 || k > n ? Optional.empty() : Optional.of(Share.of(k, n));
    }
}
