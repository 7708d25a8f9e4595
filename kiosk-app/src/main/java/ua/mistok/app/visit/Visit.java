package ua.mistok.app.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.VisitEnded;
import ua.mistok.config.text.Language;

/// One person at one station. Not for several threads.
public final class Visit {

    private final BiConsumer<Fact, Origin> journal;
    private final InstantSource clock;
    private final Instant began;
    private Origin origin;
    private boolean ended;

    Visit(Origin origin, BiConsumer<Fact, Origin> journal, InstantSource clock) {
        this.origin = origin;
        this.journal = journal;
        this.clock = clock;
        this.began = clock.instant();
    }

    /// Keeps what happened; returns when it is safe on disk.
    ///
    /// @throws RuntimeException if the disk refused it: then nothing was noted
    public void note(Fact fact) {
        if (!ended) {
            journal.accept(fact, origin);
        }
    }

    /// What is noted from now on was seen in this language.
    public void speak(Language language) {
        origin = new Origin(origin.station(), origin.mode(), language, origin.trial());
    }

    /// The visit is over; nothing can be noted any more. A second end changes nothing.
    public void end(VisitEnded.How how) {
        if (ended) {
            return;
        }
        try {
            note(new VisitEnded(how, Stay.of(Duration.between(began, clock.instant()))));
        } finally {
            ended = true;
        }
    }
}
