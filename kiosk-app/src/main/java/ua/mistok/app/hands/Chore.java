package ua.mistok.app.hands;

import java.util.function.Consumer;

/// What a station's page is asked to do.
public sealed interface Chore {

    /// Take no touch for [Chores#WASH], and count down.
    record Wash() implements Chore {}

    /// Sound, so that somebody can hear whether it does.
    ///
    /// @param sounded hears whether the browser let it
    record Sound(Consumer<Boolean> sounded) implements Chore {}

    /// Look whether a rehearsal has begun or ended.
    record Rehearse() implements Chore {}
}
