package ua.mistok.app.desired;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.wire.Order;
import ua.mistok.app.wire.Pulse.Done;

/// Orders of the hub: each is done once, and what came of it is told until the hub has heard it.
/// For several threads.
public final class Orders {

    /// It was done.
    public static final String DONE = "done";

    /// Somebody has read it.
    public static final String READ = "read";

    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);
    private static final String KIND = "order.done";
    private static final String EXPIRED = "expired";
    private static final String UNKNOWN = "unknown-kind";
    private static final String FAILED = "failed";

    private final Ledger ledger;
    private final InstantSource clock;
    private final Map<OrderKind, Doer> doers = new ConcurrentHashMap<>();
    private final Map<UUID, Done> done = new LinkedHashMap<>();
    private final List<Consumer<Order>> listeners = new CopyOnWriteArrayList<>();
    private final Set<Done> heard = ConcurrentHashMap.newKeySet();

    public Orders(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
        ledger.list(KIND, Done.class).forEach(each -> done.put(each.order(), each));
    }

    /// Does what is ordered.
    public interface Doer {

        /// Returns soon.
        ///
        /// @param lasts how long what it begins lasts, for an order that says so
        /// @return [Orders#DONE], or why not, as a slug
        String make(Order order, Optional<Duration> lasts);
    }

    /// Calls with each order that was done; whoever listens must not wait.
    public void onDone(Consumer<Order> listener) {
        listeners.add(listener);
    }

    public void doneBy(OrderKind kind, Doer doer) {
        doers.put(kind, doer);
    }

    /// Does what was not done before, and notes it.
    ///
    /// @param orders of the newest word of the hub
    /// @param now by the hub's clock: this kiosk's own may be wrong by years
    public synchronized void make(List<Order> orders, Instant now) {
        for (var order : orders) {
            if (!done.containsKey(order.id())) {
                var code = make(order, now);
                note(order.id(), code);
                if (code.equals(DONE)) {
                    listeners.forEach(listener -> listener.accept(order));
                }
            }
        }
    }

    private String make(Order order, Instant now) {
        if (!now.isBefore(order.ends())) {
            return EXPIRED;
        }
        var lasts = order.until().map(until -> Duration.between(now, until));
        if (lasts.filter(duration -> !duration.isPositive()).isPresent()) {
            return EXPIRED;
        }
        var doer =
                OrderKind.find(order.kind()).flatMap(kind -> Optional.ofNullable(doers.get(kind)));
        try {
            return doer.map(by -> by.make(order, lasts)).orElse(UNKNOWN);
        } catch (RuntimeException failed) {
            LOG.warn("An order of the hub came to nothing: {}", order.kind(), failed);
            return FAILED;
        }
    }

    /// What came of it is something else from now on.
    public synchronized void note(UUID order, String code) {
        var now = new Done(order, code, clock.instant());
        ledger.append(KIND, now);
        done.put(order, now);
    }

    /// What came of the orders that a hub still gives, and that it has not heard.
    ///
    /// @param orders of the newest word of the hub
    public synchronized List<Done> untold(List<Order> orders) {
        var all = new ArrayList<Done>();
        for (var order : orders) {
            Optional.ofNullable(done.get(order.id()))
                    .filter(each -> !heard.contains(each))
                    .ifPresent(all::add);
        }
        return all;
    }

    /// The hub has heard of these.
    public void told(List<Done> these) {
        heard.addAll(these);
    }
}
