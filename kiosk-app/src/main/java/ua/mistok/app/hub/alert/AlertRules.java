package ua.mistok.app.hub.alert;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import ua.mistok.app.db.HubStore;
import ua.mistok.config.text.Language;

/// Who is told of which place.
public final class AlertRules {

    /// More addresses than this are too many for a place.
    public static final int MOST = 20;

    private final HubStore store;
    private final InstantSource clock;

    public AlertRules(HubStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// What came of adding an address.
    public enum Outcome {
        ADDED,
        KNOWN,
        NO_ADDRESS,
        TOO_MANY
    }

    /// Those at these places or below, by place.
    public List<AlertRule> list(Set<String> places) {
        return store.read(sql -> RuleStore.list(sql, places));
    }

    /// From now on this address is told of what begins at this place; an address speaks one
    /// language.
    public Outcome add(String place, Channel channel, String target, Language language) {
        if (!channel.accepts(target)) {
            return Outcome.NO_ADDRESS;
        }
        var now = clock.instant();
        return store.change(
                sql -> {
                    if (RuleStore.count(sql, place) >= MOST) {
                        return Outcome.TOO_MANY;
                    }
                    RuleStore.speak(sql, channel, target, language, now);
                    return RuleStore.add(sql, place, channel, target)
                            ? Outcome.ADDED
                            : Outcome.KNOWN;
                });
    }

    /// What it was to be told of this place is not said any more.
    public void remove(String place, Channel channel, String target) {
        store.write(sql -> RuleStore.remove(sql, place, channel, target));
    }
}
