package ua.mistok.app.visit;

import java.time.InstantSource;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import ua.mistok.app.fact.Origin;

/// Where visits begin.
public final class Visits {

    private final Notebook notebook;
    private final InstantSource clock;

    /// A page that is gone takes its visit along.
    private final Set<Visit> open =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    public Visits(Notebook notebook, InstantSource clock) {
        this.notebook = notebook;
        this.clock = clock;
    }

    /// Somebody touched a waiting station; nothing is noted yet.
    public Visit open(Origin origin) {
        var visit = new Visit(origin, notebook, clock);
        open.add(visit);
        return visit;
    }

    /// Whether somebody is in the middle of something, be it parked for an alarm.
    public boolean isAnyUnderWay() {
        synchronized (open) {
            open.removeIf(Visit::isEnded);
            return !open.isEmpty();
        }
    }
}
