package ua.mistok.app.sync;

import java.time.LocalTime;
import java.util.Optional;
import ua.mistok.app.desired.Wanted;
import ua.mistok.app.wish.Setting;
import ua.mistok.app.wish.Span;

/// When this kiosk may send, as its staff said last.
///
/// @param on the one switch
/// @param megabytes of a day, there and back; 0 for as many as it takes
/// @param quiet hours of Kyiv in which the line belongs to others
public record Rules(boolean on, int megabytes, Optional<Quiet> quiet) {

    static final String KIND = "sync.rules";

    /// Enough for a library's busiest day a hundred times over; a SIM card of a month bears it.
    static final Rules USUAL = new Rules(true, 50, Optional.empty());

    private static final long MEGABYTE = 1_000_000;

    public Rules {
        if (megabytes < 0) {
            throw new IllegalArgumentException("megabytes from 0 on");
        }
    }

    /// @param until not in it any more; before `from` if it goes over midnight
    public record Quiet(LocalTime from, LocalTime until) {

        boolean holds(LocalTime now) {
            return from.isBefore(until)
                    ? !now.isBefore(from) && now.isBefore(until)
                    : !now.isBefore(from) || now.isBefore(until);
        }
    }

    /// What holds: what the hub has fixed, and what it left free where staff have said nothing.
    ///
    /// @param chosen whether these are what staff said
    Rules by(Wanted wanted, boolean chosen) {
        var most =
                wanted.find(Setting.MEGABYTES)
                        .filter(wish -> !wish.free() || !chosen)
                        .map(wish -> Integer.parseInt(wish.value()))
                        .orElse(megabytes);
        var hours =
                wanted.find(Setting.QUIET)
                        .filter(wish -> !wish.free() || !chosen)
                        .map(
                                wish ->
                                        Span.read(wish.value())
                                                .map(span -> new Quiet(span.from(), span.until())))
                        .orElse(quiet);
        return new Rules(on, most, hours);
    }

    boolean isQuiet(LocalTime now) {
        return quiet.filter(hours -> hours.holds(now)).isPresent();
    }

    boolean isSpent(long bytes) {
        return megabytes > 0 && bytes >= megabytes * MEGABYTE;
    }
}
