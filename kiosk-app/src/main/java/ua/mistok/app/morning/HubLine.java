package ua.mistok.app.morning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.sync.Dispatch;
import ua.mistok.app.sync.Membership;
import ua.mistok.app.sync.Stop;

/// How it stands with the hub. To be without a network is no trouble; for a week, and somebody
/// carries a stick.
record HubLine(Membership membership, Dispatch dispatch) {

    static final Duration LONG_AWAY = Duration.ofDays(7);

    List<Sentence> look(Instant now) {
        var hub = membership.hub();
        if (hub.isEmpty()) {
            return List.of(new Sentence.StaysHere());
        }
        var state = dispatch.state();
        var says = new ArrayList<Sentence>();
        if (state.stop().filter(Stop::needsSomebody).isPresent()) {
            says.add(new Sentence.SyncTrouble(state.stop().get()));
        } else if (state.waiting() > 0) {
            var since = state.last().orElse(hub.get().since());
            says.add(
                    since.plus(LONG_AWAY).isBefore(now)
                            ? new Sentence.SyncOld(since)
                            : new Sentence.FactsWait((int) state.waiting()));
        } else {
            state.last().map(Sentence.NothingWaits::new).ifPresent(says::add);
        }
        if (state.aside() > 0) {
            says.add(new Sentence.FactsAside((int) state.aside()));
        }
        return says;
    }
}
