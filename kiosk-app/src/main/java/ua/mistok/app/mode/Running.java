package ua.mistok.app.mode;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.desired.Wanted;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.mode.Now.Next;
import ua.mistok.app.mode.Now.Why;
import ua.mistok.config.mode.Activation;
import ua.mistok.config.mode.Activation.Until;
import ua.mistok.config.mode.Change;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.mode.Plan;

/// The mode that runs: by the schedule, or because somebody switched it on. For several threads.
public final class Running {

    /// Changes that are looked through for the next opening: two weeks of two changes a day.
    private static final int WITHIN = 30;

    private final ModeShelf modes;
    private final Week week;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Consumer<Mode> changed;
    private final Wanted wanted;
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final Map<String, Shown> shown = new ConcurrentHashMap<>();
    private volatile Optional<Activation> told;
    private Mode last;

    /// What a station shows because of its mode, and how often that has changed.
    private record Shown(Mode mode, Optional<Instant> opening, Withdrawn withdrawn, int times) {}

    /// @param changed hears of each other mode of the kiosk, beginning with the one that is not the
    ///     usual one at its start
    public Running(
            ModeShelf modes,
            Week week,
            Ledger ledger,
            InstantSource clock,
            Consumer<Mode> changed) {
        this(modes, week, ledger, clock, changed, Wanted.NOTHING);
    }

    /// @param changed as the other
    /// @param wanted by the hub
    public Running(
            ModeShelf modes,
            Week week,
            Ledger ledger,
            InstantSource clock,
            Consumer<Mode> changed,
            Wanted wanted) {
        this.modes = modes;
        this.week = week;
        this.ledger = ledger;
        this.clock = clock;
        this.changed = changed;
        this.wanted = wanted;
        this.told = ledger.latest(Told.KIND, Told.class).flatMap(Told::activation);
        this.last = modes.usual();
    }

    /// The shelf with what a station offers now; whether the content was edited is looked at, as
    /// whenever a page is opened.
    ///
    /// @param station its slug
    public Shelf shelf(String station) {
        modes.refresh();
        return Withdrawn.of(wanted).from(modes.shelf().offering(at(station).mode()));
    }

    /// What a station offers now.
    ///
    /// @param station its slug
    public Now at(String station) {
        return at(clock.instant(), mode -> mode.serves(station));
    }

    /// What the kiosk offers now, whatever stations a mode is for.
    public Now atAny() {
        return at(clock.instant(), mode -> true);
    }

    /// When the next class begins that the week knows of; empty if there is none soon.
    public Optional<Instant> nextClass() {
        return plan().next(clock.instant(), mode -> true, this::isClass, WITHIN).map(Change::at);
    }

    private boolean isClass(ModeId id) {
        return modes.find(id).map(mode -> mode.kind() == ModeKind.CLASS).orElse(false);
    }

    private Now at(Instant now, Predicate<Mode> fits) {
        var plan = plan();
        Predicate<ModeId> serves = id -> modes.find(id).map(fits::test).orElse(true);
        var mode = modes.find(plan.at(now, serves)).filter(fits);
        var runs = mode.orElseGet(modes::usual);
        var why = mode.isEmpty() ? Why.INSTEAD : why(plan.holding(now, serves));
        var next = plan.next(now, serves).map(change -> new Next(change.at(), mode(change)));
        var opening =
                runs.kind() == ModeKind.CLOSED
                        ? plan.next(now, serves, this::isOpen, WITHIN).map(Change::at)
                        : Optional.<Instant>empty();
        return new Now(runs, why, next, opening);
    }

    private static Why why(Optional<Activation> told) {
        return told.map(Activation::until)
                .map(
                        until ->
                                switch (until) {
                                    case NEXT_CHANGE, MOMENT -> Why.SWITCHED_ON;
                                    case TOLD -> Why.SWITCHED_ON_FOR_GOOD;
                                })
                .orElse(Why.SCHEDULE);
    }

    private Mode mode(Change change) {
        return modes.find(change.mode()).orElseGet(modes::usual);
    }

    private boolean isOpen(ModeId id) {
        return modes.find(id).map(mode -> mode.kind() != ModeKind.CLOSED).orElse(true);
    }

    private Plan plan() {
        return new Plan(week.schedule(), told);
    }

    /// What somebody switched on, as long as it holds.
    public Optional<Activation> told() {
        return plan().holding(clock.instant(), mode -> true);
    }

    /// Switches a mode on now.
    ///
    /// @param staff id of the person
    public void switchOn(ModeId mode, Until until, String staff) {
        say(Told.of(new Activation(mode, clock.instant(), until), staff));
    }

    /// Switches a mode on now, for a time.
    ///
    /// @param staff id of the person
    public void switchOn(ModeId mode, Duration lasts, String staff) {
        var now = clock.instant();
        var ends = Optional.of(now.plus(lasts));
        say(Told.of(new Activation(mode, now, Until.MOMENT, ends), staff));
    }

    /// Leaves it to the schedule again.
    public void keepToSchedule(String staff) {
        say(new Told(Optional.empty(), clock.instant(), "", staff, Optional.empty()));
    }

    private void say(Told word) {
        ledger.append(Told.KIND, word);
        told = word.activation();
        look();
    }

    /// Changes whenever what a station shows because of its mode does.
    ///
    /// @param station its slug
    public int mark(String station) {
        return shown.compute(station, (_, before) -> shown(station, before)).times();
    }

    private Shown shown(String station, @Nullable Shown before) {
        var now = at(station);
        if (before == null) {
            return new Shown(now.mode(), now.opening(), Withdrawn.of(wanted), 0);
        }
        var shows = new Shown(now.mode(), now.opening(), Withdrawn.of(wanted), before.times());
        return before.equals(shows)
                ? before
                : new Shown(now.mode(), now.opening(), shows.withdrawn(), before.times() + 1);
    }

    /// Calls when something may have changed; whoever listens asks what.
    ///
    /// @return ends it
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Looks what the clock, an edit or a word has changed, and tells.
    public synchronized void look() {
        var now = atAny().mode();
        if (!now.id().equals(last.id())) {
            last = now;
            changed.accept(now);
        }
        var before = Map.copyOf(shown);
        before.keySet().forEach(this::mark);
        if (!before.equals(shown)) {
            listeners.forEach(Runnable::run);
        }
    }
}
