package ua.mistok.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.desired.DesiredState;
import ua.mistok.app.desired.OrderKind;
import ua.mistok.app.desired.Orders;
import ua.mistok.app.desired.Wanted;
import ua.mistok.app.wire.Desired;
import ua.mistok.app.wire.DesiredAsk;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Pulse;
import ua.mistok.app.wire.Pulse.Failure;
import ua.mistok.config.key.SigningKey;

/// Fetches what the hub wants here, once a receipt names another revision, and once a day. What is
/// not signed by the hub, not for this kiosk, or older than what runs changes nothing. The thread
/// of the exchange follows; the courier may take as well.
final class Pull {

    /// No receipt has named a revision.
    static final long UNSAID = -1;

    private static final Logger LOG = LoggerFactory.getLogger(Pull.class);
    private static final String DESIRED = "/api/v1/desired";
    private static final Duration AT_LEAST_EVERY = Duration.ofDays(1);

    private final DesiredState state;
    private final Orders orders;
    private final PackFetch packs;
    private final HubClient client;
    private final UUID kiosk;
    private final SigningKey key;
    private final InstantSource clock;
    private Optional<Instant> asked = Optional.empty();
    private volatile List<Failure> packFailures = List.of();

    Pull(
            Membership membership,
            DesiredState state,
            Orders orders,
            PackFetch packs,
            HubClient client,
            UUID kiosk,
            SigningKey key,
            InstantSource clock) {
        this.state = state;
        this.orders = orders;
        this.packs = packs;
        this.client = client;
        this.kiosk = kiosk;
        this.key = key;
        this.clock = clock;
        membership.listen(
                () -> {
                    if (membership.hub().isEmpty()) {
                        state.forget();
                    }
                });
    }

    Wanted wanted() {
        return state;
    }

    void onSync(Runnable now) {
        orders.doneBy(
                OrderKind.SYNC,
                (order, lasts) -> {
                    now.run();
                    return Orders.DONE;
                });
    }

    /// The pulse with what runs here and what came of orders.
    Pulse tell(Hub hub, Pulse pulse) {
        return pulse.with(state.revision(hub.key()), Optional.of(told()).filter(this::isOfUse));
    }

    private Pulse.Told told() {
        var failures = new ArrayList<>(state.failures());
        failures.addAll(packFailures);
        return new Pulse.Told(failures, orders.untold(state.desired().orders()));
    }

    private boolean isOfUse(Pulse.Told told) {
        return !told.failures().isEmpty() || !told.done().isEmpty();
    }

    /// The hub has heard this one.
    void heard(Pulse pulse) {
        pulse.told().ifPresent(told -> orders.told(told.done()));
    }

    /// @param revision that waits at the hub
    /// @param bytes hears how many were sent and received
    /// @return whether there is something to tell the hub
    boolean follow(Hub hub, long revision, LongConsumer bytes) {
        var running = state.revision(hub.key());
        var before = told();
        if (revision != UNSAID && revision != running || isTime()) {
            ask(hub, running, bytes);
        }
        packFailures = packs.fetch(hub, state.packs());
        state.lookAgain();
        return state.revision(hub.key()) != running || !told().equals(before);
    }

    private boolean isTime() {
        var now = clock.instant();
        return asked.filter(last -> Duration.between(last, now).abs().compareTo(AT_LEAST_EVERY) < 0)
                .isEmpty();
    }

    private void ask(Hub hub, long running, LongConsumer bytes) {
        var question = Envelope.of(new DesiredAsk(running), kiosk, key).bytes();
        bytes.accept(question.length);
        if (client.post(hub.address(), DESIRED, question) instanceof Reply.Came came) {
            bytes.accept(came.bytes().length);
            try {
                if (take(hub, Envelope.read(came.bytes()), true)) {
                    asked = Optional.of(clock.instant());
                }
            } catch (NotUnderstood nobodyKnowsWho) {
                LOG.warn("What came instead of the desired state is none of the hub's");
            }
        }
    }

    /// @param fresh it was just given; otherwise it may have travelled for weeks
    /// @return whether it is for this kiosk, and holds from now on
    boolean take(Hub hub, Envelope envelope, boolean fresh) throws NotUnderstood {
        var desired = envelope.open(Desired.class, hub.verifyingKey());
        if (!desired.kiosk().equals(kiosk)) {
            LOG.warn("A desired state is for another kiosk: {}", desired.kiosk());
            return false;
        }
        var taken = state.take(hub.key(), desired);
        if (taken == DesiredState.Taken.OLDER) {
            LOG.warn(
                    "Revision {} of the desired state is older than what runs", desired.revision());
            return false;
        }
        orders.make(desired.orders(), fresh ? desired.at() : later(desired.at()));
        return true;
    }

    private Instant later(Instant said) {
        var now = clock.instant();
        return now.isAfter(said) ? now : said;
    }
}
