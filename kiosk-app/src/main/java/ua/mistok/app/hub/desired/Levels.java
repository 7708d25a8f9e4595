package ua.mistok.app.hub.desired;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.fleet.JoinedKiosk;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.wish.Verdict;
import ua.mistok.app.wish.WishKind;
import ua.mistok.app.wish.WishRules;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeReader;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problems;

/// What is set at each level, and what of it holds where.
public final class Levels {

    private final HubStore store;
    private final Places places;
    private final Shelf shelf;
    private final WishRules rules;
    private final InstantSource clock;

    public Levels(HubStore store, Places places, Shelf shelf, InstantSource clock) {
        this.store = store;
        this.places = places;
        this.shelf = shelf;
        this.rules = new WishRules(shelf::named, this::modes);
        this.clock = clock;
    }

    /// Modes of the programme, and those that were written at this hub.
    public List<Mode> modes() {
        var all = new ArrayList<>(shelf.modes());
        for (var text : store.read(sql -> WishStore.values(sql, WishKind.MODE))) {
            if (ModeReader.read("mode.yaml", text, shelf.named(), new Problems())
                    instanceof Good<Mode>(var mode, var _)) {
                if (all.stream().noneMatch(other -> other.id().equals(mode.id()))) {
                    all.add(mode);
                }
            }
        }
        return all;
    }

    /// What of it holds at a place, and why.
    public List<Decided> at(String place) {
        var levels = places.path(place).stream().map(Node::id).toList();
        return Decided.of(levels, store.read(sql -> WishStore.list(sql, levels)));
    }

    /// What of it holds for a kiosk, and why.
    public List<Decided> of(JoinedKiosk kiosk) {
        var levels = new ArrayList<>(places.path(kiosk.place()).stream().map(Node::id).toList());
        levels.add(WishStore.at(kiosk.kiosk()));
        return Decided.of(levels, store.read(sql -> WishStore.list(sql, levels)));
    }

    /// Whether a value is right, by the rules of the kiosk.
    public Verdict look(WishKind kind, String id, String value) {
        return rules.look(kind, id, value);
    }

    /// Sets it, if it is right.
    ///
    /// @param at id of a place, or of a kiosk
    /// @param free whether levels below may choose
    /// @param member id of who sets it
    public Verdict set(
            String at, WishKind kind, String id, String value, boolean free, String member) {
        var verdict = look(kind, id, value);
        if (verdict.isFine()) {
            change(at, kind, id, Optional.of(value), free, member);
        }
        return verdict;
    }

    /// Takes it back: what is set above holds again, or nothing.
    public void withdraw(String at, WishKind kind, String id, String member) {
        change(at, kind, id, Optional.empty(), true, member);
    }

    private void change(
            String at,
            WishKind kind,
            String id,
            Optional<String> value,
            boolean free,
            String member) {
        var now = clock.instant();
        store.write(sql -> WishStore.set(sql, at, kind, id, value, free, member, now));
    }

    /// How far a kiosk has come with it.
    public KioskRuns runs(JoinedKiosk kiosk) {
        return store.read(sql -> RunsStore.find(sql, kiosk));
    }

    /// Changes that were made at a level, the newest first.
    public List<PastWish> past(String at, int most) {
        return store.read(sql -> WishStore.past(sql, at, most));
    }
}
