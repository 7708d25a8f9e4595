package ua.mistok.app.sync;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import ua.mistok.app.ledger.Ledger;

/// Whether this kiosk belongs to a hub, and to which. For several threads.
public final class Membership {

    private final Ledger ledger;
    private final InstantSource clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<Hub> hub;

    public Membership(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
        this.hub = ledger.latest(Word.KIND, Word.class).flatMap(Word::hub);
    }

    /// The last word on it.
    ///
    /// @param hub empty once the kiosk has left
    record Word(Optional<Hub> hub, Instant at) {
        static final String KIND = "sync.hub";
    }

    public Optional<Hub> hub() {
        return hub;
    }

    /// It is on the disk when this returns.
    public synchronized void join(Hub joined) {
        say(Optional.of(joined));
    }

    /// What waits stays on this machine from then on.
    public synchronized void leave() {
        say(Optional.empty());
    }

    private void say(Optional<Hub> now) {
        ledger.append(Word.KIND, new Word(now, clock.instant()));
        hub = now;
        listeners.forEach(Runnable::run);
    }

    /// Calls when it has changed; whoever listens must not wait.
    void listen(Runnable listener) {
        listeners.add(listener);
    }
}
