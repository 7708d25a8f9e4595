package ua.mistok.app.visit;

import java.time.InstantSource;
import java.util.function.BiConsumer;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.VisitBegan;

/// Where visits begin.
public final class Visits {

    private final BiConsumer<Fact, Origin> journal;
    private final InstantSource clock;

    /// @param journal returns when a fact is safe on disk, and throws when it cannot be
    public Visits(BiConsumer<Fact, Origin> journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /// Somebody touched a waiting station.
    public Visit begin(Origin origin) {
        var visit = new Visit(origin, journal, clock);
        visit.note(new VisitBegan());
        return visit;
    }
}
