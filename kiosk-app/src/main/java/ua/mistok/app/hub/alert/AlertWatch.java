package ua.mistok.app.hub.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.fleet.Board;
import ua.mistok.app.hub.fleet.KioskState;
import ua.mistok.app.hub.place.Places;

/// Looks at the board, and finds what somebody is to be told: what began and lasts, what is over.
/// One hub at a time looks.
public final class AlertWatch {

    /// So long a state lasts before anybody is told: kiosks speak every quarter of an hour, and
    /// what heals by itself is no alert.
    static final Duration LASTING = Duration.ofMinutes(15);

    /// So many at once are one event: who fell a moment ago is told with those who fell first.
    static final int MANY = 5;

    private static final Duration PAUSE = Duration.ofSeconds(45);

    private final HubStore store;
    private final Board board;
    private final InstantSource clock;

    public AlertWatch(HubStore store, Board board, InstantSource clock) {
        this.store = store;
        this.board = board;
        this.clock = clock;
    }

    public void look() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (store.change(sql -> WatchStore.begin(sql, now, now.minus(PAUSE)))) {
            var states = board.within(Places.ROOT);
            store.write(sql -> note(new WatchStore(sql, now), states, now));
        }
    }

    private static void note(WatchStore watch, List<KioskState> states, Instant now) {
        if (!watch.isMine()) {
            return;
        }
        var sick = states.stream().filter(state -> !state.needs().isEmpty()).toList();
        watch.keep(sick);
        watch.forget(
                states.stream().filter(state -> !state.revoked()).map(KioskState::kiosk).toList());
        watch.heal(sick.stream().map(KioskState::kiosk).toList());
        var reachable = sick.stream().filter(KioskState::open).map(KioskState::kiosk).toList();
        var due = watch.untold(reachable, now.minus(LASTING));
        if (!due.isEmpty()) {
            var all = watch.untold(reachable, now);
            watch.tell(all.size() >= MANY ? all : due);
        }
        watch.tellWell(now.minus(LASTING));
    }
}
