package ua.mistok.app.classroom;

import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.access.Signs;
import ua.mistok.app.access.Tries;
import ua.mistok.app.access.Tries.Share;
import ua.mistok.app.fact.ClassEnded;
import ua.mistok.app.visit.Notebook;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.text.Language;

/// Where the class of this kiosk runs; at most one at a time. For several threads.
///
/// Whoever guesses codes or cards waits longer and longer at one address, and all addresses
/// together have a bound: in the longest class some hundreds of the 10,000 codes, and a code alone
/// takes no seat.
public final class Hall implements AutoCloseable {

    /// The station that facts of a learner's own device name.
    public static final String OWN_DEVICE = "class";

    /// The most that one kiosk serves at once.
    public static final int MOST_SEATS = 30;

    static final String KIOSK = "kiosk";

    /// So much longer than planned a class may take before it is ended by itself.
    static final Duration GRACE = Duration.ofHours(2);

    private static final Share BOUND = new Share(20, Duration.ofMinutes(1));
    private static final String DOOR = "door";
    private static final String CARD = "card";
    private static final String WALL = "wall";
    private static final int WALL_SIGNS = 8;

    private final Visits visits;
    private final Outgoing outgoing;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Tries tries;
    private volatile @Nullable LiveClass running;

    public Hall(Visits visits, Notebook notebook, InstantSource clock, RandomGenerator random) {
        this.visits = visits;
        this.outgoing = new Outgoing(notebook);
        this.clock = clock;
        this.random = random;
        this.tries = new Tries(clock, BOUND, BOUND);
    }

    /// What came of a code or a card.
    public sealed interface Answer<T> {

        record Yes<T>(T value) implements Answer<T> {}

        record No<T>() implements Answer<T> {}

        /// Wrong ones came too fast.
        record Later<T>(Duration pause) implements Answer<T> {}
    }

    public Optional<LiveClass> now() {
        return Optional.ofNullable(running);
    }

    /// Begins a class.
    ///
    /// @param trial a rehearsal, counted nowhere
    /// @return nothing while another one runs
    public Optional<LiveClass> begin(Agenda agenda, List<SeatCard> seats, boolean trial) {
        LiveClass begun;
        synchronized (this) {
            if (running != null) {
                return Optional.empty();
            }
            tries = new Tries(clock, BOUND, BOUND);
            var code = ClassCode.any(random);
            var wallKey = Signs.random(WALL_SIGNS);
            begun = new LiveClass(agenda, code, wallKey, seats, trial, visits, outgoing, clock);
            running = begun;
        }
        outgoing.flush();
        tell();
        return Optional.of(begun);
    }

    /// Ends the class that runs, if one does.
    public void end() {
        end(ClassEnded.How.ENDED);
    }

    private void end(ClassEnded.How how) {
        LiveClass ended;
        synchronized (this) {
            if (running == null) {
                return;
            }
            ended = running;
            running = null;
        }
        ended.end(how);
        tell();
    }

    /// The code was typed.
    ///
    /// @param from the address that tries
    public synchronized Answer<LiveClass> enter(String typed, String from) {
        return tried(
                DOOR, from, now().filter(of -> Signs.same(of.code().digits(), Signs.tidy(typed))));
    }

    /// The wall was opened by a link.
    ///
    /// @param from the address that tries
    synchronized Answer<LiveClass> wall(String key, String from) {
        return tried(WALL, from, now().filter(of -> Signs.same(of.wallKey(), Signs.tidy(key))));
    }

    /// A card's secret was typed, by whoever is in the class.
    ///
    /// @param from the address that tries
    /// @param station slug of the station, or [#OWN_DEVICE]
    /// @param changed hears that the page has something else to show; must not wait
    public Answer<Sitting> sit(
            LiveClass in,
            String typed,
            String from,
            String station,
            Language language,
            Runnable changed) {
        var secret = TypedCard.read(typed);
        Answer<SeatCard> known;
        synchronized (this) {
            known =
                    tried(
                            CARD,
                            from,
                            in.cards().stream()
                                    .filter(card -> Signs.same(card.secret(), secret))
                                    .findFirst());
        }
        return switch (known) {
            case Answer.Yes<SeatCard>(var card) ->
                    in.sit(card.secret(), station, language, changed)
                            .<Answer<Sitting>>map(Answer.Yes::new)
                            .orElseGet(Answer.No::new);
            case Answer.No<SeatCard>() -> new Answer.No<>();
            case Answer.Later<SeatCard>(var wait) -> new Answer.Later<>(wait);
        };
    }

    private <T> Answer<T> tried(String what, String from, Optional<T> found) {
        var wait = tries.wait(what, from);
        if (wait.isPositive()) {
            return new Answer.Later<>(wait);
        }
        if (found.isEmpty()) {
            tries.wrong(what, from);
            return new Answer.No<>();
        }
        tries.right(what, from);
        return new Answer.Yes<>(found.get());
    }

    /// Looks after the class that runs: one that nobody ended ends by itself.
    void look() {
        now().ifPresentOrElse(
                        of -> {
                            if (of.isForgotten(GRACE)) {
                                end(ClassEnded.How.TIME);
                            } else {
                                of.tick();
                            }
                        },
                        outgoing::flush);
    }

    /// @param listener hears that a class has begun or ended
    public Registration listen(Runnable listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /// The kiosk stops, and the class with it.
    @Override
    public void close() {
        end(ClassEnded.How.CLOSED);
    }
}
