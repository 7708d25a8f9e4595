package ua.mistok.app.hub.desired;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.wire.Order;

/// Orders to kiosks, and what came of them.
public final class KioskOrders {

    /// An order that a kiosk has not heard of for so long is none any more.
    public static final Duration LIFE = Duration.ofDays(1);

    /// Words may wait for a library that is closed for two weeks.
    public static final Duration LIFE_OF_MESSAGE = Duration.ofDays(14);

    private static final String SYNC = "sync";
    private static final String MODE = "mode";
    private static final String MESSAGE = "message";
    private static final String RESTART = "restart";

    private final HubStore store;
    private final InstantSource clock;

    public KioskOrders(HubStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @param member id of who gives it
    public void syncNow(UUID kiosk, String member) {
        give(kiosk, SYNC, "", Optional.empty(), LIFE, member);
    }

    /// @param mode its id
    /// @param until from then on it is none any more
    public void modeNow(UUID kiosk, String mode, Instant until, String member) {
        give(kiosk, MODE, mode, Optional.of(until), LIFE, member);
    }

    /// @throws IllegalArgumentException for no words, or more than [Order#LONGEST] letters
    public void tellStaff(UUID kiosk, String words, String member) {
        if (words.isBlank() || words.length() > Order.LONGEST) {
            throw new IllegalArgumentException("1 to " + Order.LONGEST + " letters");
        }
        give(kiosk, MESSAGE, words, Optional.empty(), LIFE_OF_MESSAGE, member);
    }

    public void restart(UUID kiosk, String member) {
        give(kiosk, RESTART, "", Optional.empty(), LIFE, member);
    }

    private void give(
            UUID kiosk,
            String kind,
            String value,
            Optional<Instant> until,
            Duration life,
            String member) {
        var now = clock.instant();
        var order = new Order(UUID.randomUUID(), kind, value, until, now.plus(life));
        var given = new GivenOrder(order, kiosk, member, now, Optional.empty(), Optional.empty());
        store.write(sql -> OrderStore.add(sql, given));
    }

    /// The newest first.
    public List<GivenOrder> list(UUID kiosk, int most) {
        return store.read(sql -> OrderStore.list(sql, kiosk, most));
    }
}
