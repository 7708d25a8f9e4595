package ua.mistok.app.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.demo.FactWay;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.DemoEnded.Ending;
import ua.mistok.app.fact.Stay;
import ua.mistok.config.demo.Way;
import ua.mistok.config.lesson.SeatCard;

/// What a class knows of one seat. Guarded by its class.
final class Chair {

    final SeatCard seat;
    @Nullable Sitting sitting;
    boolean taken;
    Instant since;
    Optional<Progress> progress = Optional.empty();
    Optional<Instant> bell = Optional.empty();
    boolean coming;
    Optional<Integer> before = Optional.empty();
    boolean toldAfter;
    Optional<Integer> after = Optional.empty();
    int round;
    private final Set<String> answered = new HashSet<>();
    private Played played = new Played();
    private Optional<Instant> began = Optional.empty();
    private boolean helped;

    Chair(SeatCard seat, Instant now) {
        this.seat = seat;
        this.since = now;
    }

    /// Whether an exercise is under way.
    boolean isPlaying() {
        return began.isPresent();
    }

    /// An exercise begins.
    void begin(Instant now) {
        began = Optional.of(now);
        since = now;
    }

    /// Another page goes on: what the last one has played stays played.
    void sit(Sitting now) {
        sitting = now;
        taken = true;
        played.goOn();
    }

    /// Its page is gone.
    void leave() {
        sitting = null;
        played.goOn();
    }

    void report(Progress now, Instant at, Duration limit) {
        var here = progress.map(Progress::step).orElse("");
        var was = progress.map(Progress::mark).orElse(Progress.Mark.AT_WORK);
        if (!here.equals(now.step()) || was != now.mark()) {
            noteStuck(at, limit);
            since = at;
        }
        progress = Optional.of(now);
        played.tell(now.steps());
    }

    /// Help that was asked for in this exercise, whichever page it was on.
    int hints() {
        return played.hints();
    }

    boolean isStuck(Instant now, Duration limit) {
        return isPlaying()
                && progress.filter(at -> at.mark() == Progress.Mark.AT_WORK).isPresent()
                && Duration.between(since, now).compareTo(limit) > 0;
    }

    private void noteStuck(Instant now, Duration limit) {
        if (isStuck(now, limit)) {
            progress.ifPresent(at -> played.stuckAt(at.step()));
        }
    }

    /// As the board shows it.
    ///
    /// @param item the part that is on
    SeatShown shown(Optional<Item> item, Instant now, Duration limit) {
        return new SeatShown(
                seat.number(),
                state(item, now, limit),
                sitting != null,
                progress.map(Progress::number),
                progress.map(Progress::count).orElse(0),
                since,
                hints(),
                bell,
                coming);
    }

    private SeatShown.State state(Optional<Item> item, Instant now, Duration limit) {
        if (!taken) {
            return SeatShown.State.FREE;
        }
        if (sitting == null) {
            return SeatShown.State.AWAY;
        }
        return item.map(on -> state(on, now, limit)).orElse(SeatShown.State.READY);
    }

    private SeatShown.State state(Item on, Instant now, Duration limit) {
        return switch (on) {
            case Item.Talk _, Item.Practice _, Item.Break _ -> SeatShown.State.READY;
            case Item.Ask _, Item.Assess _ -> working(!hasAnswered(on.head().id()));
            case Item.FollowMe(var _, var _, var way) when way == Way.WATCH ->
                    SeatShown.State.READY;
            case Item.FollowMe _, Item.OwnPace _ ->
                    isStuck(now, limit) ? SeatShown.State.STUCK : working(isAtWork());
        };
    }

    private boolean isAtWork() {
        return progress.filter(at -> at.mark() != Progress.Mark.AT_WORK).isEmpty();
    }

    private static SeatShown.State working(boolean works) {
        return works ? SeatShown.State.AT_WORK : SeatShown.State.DONE;
    }

    /// Whether a person is asked for and nobody is on the way yet.
    boolean isCalling() {
        return bell.isPresent() && !coming;
    }

    Sitting.Call call() {
        if (bell.isEmpty()) {
            return Sitting.Call.NONE;
        }
        return coming ? Sitting.Call.COMING : Sitting.Call.RUNG;
    }

    void come() {
        coming = bell.isPresent();
        helped = helped || coming && isPlaying();
    }

    void hush() {
        bell = Optional.empty();
        coming = false;
    }

    /// So long everything waited; it counts as nobody's time.
    void rest(Duration time) {
        since = since.plus(time);
        began = began.map(at -> at.plus(time));
    }

    boolean hasAnswered(String item) {
        return answered.contains(item);
    }

    void answer(String item, Instant now) {
        answered.add(item);
        since = now;
    }

    /// The exercise is over, and what is known of it goes.
    ///
    /// @param restarted begun again from the first step
    /// @return nothing if none was begun
    Optional<DemoEnded> end(Item item, boolean restarted, Instant now, Duration limit) {
        noteStuck(now, limit);
        var fact =
                began.flatMap(
                        at ->
                                item.exercise()
                                        .map(
                                                demo ->
                                                        new DemoEnded(
                                                                demo.id().slug(),
                                                                demo.version(),
                                                                FactWay.of(item.way()),
                                                                ending(restarted),
                                                                Stay.of(Duration.between(at, now)),
                                                                played.steps(leftAt()),
                                                                help())));
        began = Optional.empty();
        progress = Optional.empty();
        played = new Played();
        helped = false;
        since = now;
        return fact;
    }

    boolean hasFinished() {
        return progress.filter(at -> at.mark() == Progress.Mark.ENDED).isPresent();
    }

    private Ending ending(boolean restarted) {
        if (hasFinished()) {
            return Ending.FINISHED;
        }
        return restarted ? Ending.RESTARTED : Ending.LEFT;
    }

    private Optional<DemoEnded.Help> help() {
        return helped ? Optional.of(DemoEnded.Help.LIBRARIAN) : Optional.empty();
    }

    /// The step on which it is left, unless it was finished.
    private Optional<String> leftAt() {
        return hasFinished() ? Optional.empty() : progress.map(Progress::step);
    }
}
