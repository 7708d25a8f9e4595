package ua.mistok.app.classroom;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// A seat as the board shows it at a moment.
///
/// @param here whether a page is open at it
/// @param step number of the step, from 1; none outside an exercise
/// @param count how many steps there are
/// @param since when this step began, or whatever else the state is
/// @param hints how often help was asked for in this exercise
/// @param bell when help of a person was asked for
/// @param coming whether somebody is on the way
public record SeatShown(
        int number,
        State state,
        boolean here,
        Optional<Integer> step,
        int count,
        Instant since,
        int hints,
        Optional<Instant> bell,
        boolean coming) {

    /// In the order in which a person should look at them.
    public enum State {
        /// No step for the lesson's limit.
        STUCK,
        /// The device is gone; the seat waits for its card.
        AWAY,
        AT_WORK,
        /// Done with what is to be done now.
        DONE,
        /// Nothing is to be done now.
        READY,
        /// Nobody has come.
        FREE
    }

    /// Who needs a person most comes first: whoever rang, the longest first; then by state, the
    /// longest first.
    public static final Comparator<SeatShown> BY_NEED =
            Comparator.comparing((SeatShown seat) -> seat.isCalling() ? 0 : 1)
                    .thenComparing(
                            seat -> seat.isCalling() ? seat.bell().orElseThrow() : Instant.MIN)
                    .thenComparing(SeatShown::state)
                    .thenComparing(SeatShown::bySince)
                    .thenComparing(SeatShown::number);

    /// Whether a person is asked for and nobody is on the way yet.
    public boolean isCalling() {
        return bell.isPresent() && !coming;
    }

    private Instant bySince() {
        return switch (state) {
            case STUCK, AWAY, AT_WORK -> since;
            case DONE, READY, FREE -> Instant.MIN;
        };
    }
}
