package ua.mistok.app.visit;

import java.time.InstantSource;
import ua.mistok.app.fact.Origin;

/// Where visits begin.
public final class Visits {

    private final Notebook notebook;
    private final InstantSource clock;

    public Visits(Notebook notebook, InstantSource clock) {
        this.notebook = notebook;
        this.clock = clock;
    }

    /// Somebody touched a waiting station; nothing is noted yet.
    public Visit open(Origin origin) {
        return new Visit(origin, notebook, clock);
    }
}
