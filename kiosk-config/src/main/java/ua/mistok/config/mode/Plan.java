package ua.mistok.config.mode;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import ua.mistok.config.mode.Activation.Until;

/// The schedule, and what somebody switched on besides.
public record Plan(Schedule schedule, Optional<Activation> told) {

    /// The mode of the moment, for a station.
    ///
    /// @param serves whether a mode is for the station that asks
    public ModeId at(Instant now, Predicate<ModeId> serves) {
        return holding(now, serves).map(Activation::mode).orElseGet(() -> schedule.at(now, serves));
    }

    /// What somebody switched on, as long as it holds. A clock that jumps ends it only where it
    /// jumps over a change of the schedule.
    public Optional<Activation> holding(Instant now, Predicate<ModeId> serves) {
        return told.filter(activation -> serves.test(activation.mode()))
                .filter(
                        activation ->
                                switch (activation.until()) {
                                    case TOLD -> true;
                                    case MOMENT ->
                                            activation.ends().filter(now::isBefore).isPresent();
                                    case NEXT_CHANGE ->
                                            schedule.isSame(activation.since(), now, serves);
                                });
    }

    /// When another mode comes by itself, and which.
    public Optional<Change> next(Instant now, Predicate<ModeId> serves) {
        var told = holding(now, serves);
        if (told.filter(activation -> activation.until() == Until.TOLD).isPresent()) {
            return Optional.empty();
        }
        var holds = at(now, serves);
        var ends = told.flatMap(Activation::ends);
        if (ends.isPresent()) {
            var then = schedule.at(ends.get(), serves);
            return then.equals(holds)
                    ? schedule.next(ends.get(), serves)
                    : Optional.of(new Change(ends.get(), then));
        }
        var next = schedule.next(now, serves);
        return next.filter(change -> change.mode().equals(holds)).isPresent()
                ? next.flatMap(change -> schedule.next(change.at(), serves))
                : next;
    }

    /// The next moment at which a mode holds that fits, such as one that is not closed.
    public Optional<Change> next(
            Instant now, Predicate<ModeId> serves, Predicate<ModeId> fits, int within) {
        var next = next(now, serves);
        for (var tries = 0; tries < within && next.isPresent(); tries++) {
            if (fits.test(next.get().mode())) {
                return next;
            }
            next = schedule.next(next.get().at(), serves);
        }
        return Optional.empty();
    }
}
