package ua.mistok.app.hub.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.db.HubStore;
import ua.mistok.config.text.Language;

/// Sends what is to be said, one message to an address; what does not go is tried again, later and
/// later. An address that a hub is at is left to it.
public final class AlertPost {

    /// An address hears nothing for so long after a message; what happens meanwhile is in the next.
    static final Duration QUIET = Duration.ofMinutes(30);

    /// A hub that took tidings and is not heard of again has died: another one sends them. Longer
    /// than any carrier waits.
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int AT_ONCE = 100;

    private final HubStore store;
    private final Map<Channel, Carrier> carriers;
    private final InstantSource clock;
    private volatile boolean stopping;

    AlertPost(HubStore store, Map<Channel, Carrier> carriers, InstantSource clock) {
        this.store = store;
        this.carriers = Map.copyOf(carriers);
        this.clock = clock;
    }

    /// Whether messages can go this way at all.
    public boolean can(Channel channel) {
        return carrier(channel).isSet();
    }

    /// Until nothing is due; the rest waits for the next time.
    public void send() {
        for (var sent = 0; sent < AT_ONCE && !stopping; sent++) {
            var now = now();
            var tidings =
                    store.change(
                            sql -> PostStore.take(sql, now, now.minus(QUIET), now.plus(LEASE)));
            if (tidings.isEmpty()) {
                return;
            }
            settle(tidings.get(), carrier(tidings.get().channel()).carry(tidings.get()));
        }
    }

    /// What is under way is the last; the rest is for another hub, or the next start.
    void breakOff() {
        stopping = true;
    }

    private void settle(Tidings tidings, Optional<AlertRule.Fault> fault) {
        var now = now();
        store.write(
                sql ->
                        fault.ifPresentOrElse(
                                why -> PostStore.failed(sql, tidings, why, now),
                                () -> PostStore.sent(sql, tidings, now)));
    }

    /// Sends a few words to see whether they arrive; once a minute to an address.
    ///
    /// @return why they did not go
    public Optional<AlertRule.Fault> tryOut(Channel channel, String target, Language language) {
        var now = now();
        if (!store.change(sql -> PostStore.mayTry(sql, channel, target, now))) {
            return Optional.of(AlertRule.Fault.REFUSED);
        }
        return carrier(channel)
                .carry(new Tidings(channel, target, language, List.of(), List.of(), now));
    }

    private Carrier carrier(Channel channel) {
        return Optional.ofNullable(carriers.get(channel)).orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
