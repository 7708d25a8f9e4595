package ua.mistok.app.results;

import java.util.Optional;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.Tally;

/// What became of a survey that was begun. Every response has one, so that those of one outcome are
/// other people than those of the next: each has totals and tables of its own, and nothing is told
/// that adds a hidden one to a shown one.
public enum Outcome {
    /// Filled in to the end: what all shares are of.
    COMPLETE,
    /// To the end, but perhaps play: too fast, all the same, many in seconds.
    PLAYFUL,
    /// Left before the end, with what was answered until then.
    KEPT,
    /// Left before the end, without an answer.
    DISCARDED,
    /// Kept or discarded: folded away by rules that did not tell.
    PARTIAL;

    /// The outcome that a count is of; empty for a count that is of none.
    static Optional<Outcome> of(Tally tally) {
        return switch (tally.measure()) {
            case Measure.RESPONSE -> of(tally.item(), tally.flagged());
            case Measure.LEFT -> of(tally.code(), false);
            case Measure.ANSWER, Measure.RANK -> of(Measure.COMPLETE, tally.flagged());
            case Measure.KEPT_ANSWER, Measure.KEPT_RANK -> Optional.of(KEPT);
            default -> Optional.empty();
        };
    }

    private static Optional<Outcome> of(String name, boolean isFlagged) {
        return switch (name) {
            case Measure.COMPLETE -> Optional.of(isFlagged ? PLAYFUL : COMPLETE);
            case Measure.KEPT -> Optional.of(KEPT);
            case Measure.DISCARDED -> Optional.of(DISCARDED);
            case Measure.PARTIAL, "" -> Optional.of(PARTIAL);
            default -> Optional.empty();
        };
    }
}
