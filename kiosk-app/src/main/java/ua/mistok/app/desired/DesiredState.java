package ua.mistok.app.desired;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.wire.Desired;
import ua.mistok.app.wire.Order;
import ua.mistok.app.wire.PackWish;
import ua.mistok.app.wire.Pulse.Failure;
import ua.mistok.app.wire.Wish;
import ua.mistok.app.wish.WishKind;

/// What the hub wants of this kiosk, whole. For several threads.
public final class DesiredState implements Wanted {

    private static final int MANY = 50;

    private final Ledger ledger;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Function<List<Wish>, List<Failure>> rules = wishes -> List.of();
    private volatile Kept kept;

    public DesiredState(Ledger ledger) {
        this.ledger = ledger;
        this.kept =
                ledger.latest(Kept.KIND, Kept.class)
                        .orElseGet(() -> new Kept("", nothing(), List.of(), List.of()));
    }

    private static Desired nothing() {
        return new Desired(new UUID(0, 0), 0, Instant.EPOCH, List.of(), List.of(), List.of());
    }

    /// What came of something that the hub said.
    public enum Taken {
        APPLIED,
        /// It holds already.
        KNOWN,
        /// Something newer holds.
        OLDER
    }

    /// @param rules which of some wishes cannot be run here, and why
    public void checkedBy(Function<List<Wish>, List<Failure>> rules) {
        this.rules = rules;
    }

    /// Holds from now on, all of it at once; on the disk when this returns.
    ///
    /// @param hub id of the key that signed it
    public synchronized Taken take(String hub, Desired desired) {
        var before = kept.hub().equals(hub) ? kept : new Kept(hub, nothing(), List.of(), List.of());
        if (before.isNewerThan(desired)) {
            return Taken.OLDER;
        }
        if (before.isSame(desired) && kept.hub().equals(hub)) {
            return Taken.KNOWN;
        }
        keep(looked(hub, desired, before.running()));
        return Taken.APPLIED;
    }

    /// Looks once more at what could not be run: a pack may have brought what it lacked.
    public synchronized void lookAgain() {
        if (!kept.failures().isEmpty()) {
            var now = looked(kept.hub(), kept.desired(), kept.running());
            if (!now.equals(kept)) {
                keep(now);
            }
        }
    }

    private Kept looked(String hub, Desired desired, List<Wish> before) {
        var failures = rules.apply(desired.wishes());
        var running = new ArrayList<Wish>();
        for (var wish : desired.wishes()) {
            if (failures.stream().noneMatch(failure -> isOf(failure, wish))) {
                running.add(wish);
            } else {
                before.stream().filter(old -> isSame(old, wish)).forEach(running::add);
            }
        }
        return new Kept(hub, desired, running, failures);
    }

    private static boolean isOf(Failure failure, Wish wish) {
        return failure.kind().equals(wish.kind()) && failure.id().equals(wish.id());
    }

    private static boolean isSame(Wish one, Wish other) {
        return one.kind().equals(other.kind()) && one.id().equals(other.id());
    }

    private void keep(Kept now) {
        ledger.append(Kept.KIND, now);
        ledger.keepNewest(Kept.KIND, MANY);
        kept = now;
        listeners.forEach(Runnable::run);
    }

    /// The kiosk has left its hub: nobody wants anything.
    public synchronized void forget() {
        if (!kept.hub().isEmpty()) {
            keep(new Kept("", nothing(), List.of(), List.of()));
        }
    }

    /// Of what a hub said last; 0 for nothing.
    ///
    /// @param hub id of its signing key
    public long revision(String hub) {
        var now = kept;
        return now.hub().equals(hub) ? now.desired().revision() : 0;
    }

    /// The hub's word for this kiosk's key, if it gave one.
    ///
    /// @param hub id of its signing key
    public Optional<String> endorsement(String hub) {
        var now = kept;
        return now.hub().equals(hub) ? now.desired().endorsement() : Optional.empty();
    }

    public List<Failure> failures() {
        return kept.failures();
    }

    public List<PackWish> packs() {
        return kept.desired().packs();
    }

    /// The last word of it.
    public Desired desired() {
        return kept.desired();
    }

    List<Order> orders() {
        return kept.desired().orders();
    }

    @Override
    public List<Wish> list(WishKind kind) {
        return kept.running().stream()
                .filter(wish -> WishKind.find(wish.kind()).equals(Optional.of(kind)))
                .toList();
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
