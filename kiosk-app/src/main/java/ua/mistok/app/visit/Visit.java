package ua.mistok.app.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.fact.VisitEnded;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// One person at one station. Not for several threads.
public final class Visit {

    private final Notebook notebook;
    private final InstantSource clock;
    private Instant began;
    private Origin origin;
    private volatile boolean ended;
    private Attempt attempt = new Attempt(() -> {});

    Visit(Origin origin, Notebook notebook, InstantSource clock) {
        this.origin = origin;
        this.notebook = notebook;
        this.clock = clock;
        this.began = clock.instant();
    }

    /// Does something that may note facts, for the first time or once more.
    public void make(Attempt made) {
        attempt = made;
        try {
            made.run();
        } finally {
            attempt = new Attempt(() -> {});
        }
    }

    /// The visit has begun.
    public void begin() {
        note(new VisitBegan());
    }

    /// Keeps what happened; returns when it is safe on disk.
    ///
    /// @throws RuntimeException if the disk or the store refused it
    public void note(Fact fact) {
        if (!ended) {
            attempt.note(() -> notebook.write(fact, origin));
            notebook.settle();
        }
    }

    boolean isEnded() {
        return ended;
    }

    /// The language on the screen.
    public Language language() {
        return origin.language();
    }

    /// Slug of the station.
    public String station() {
        return origin.station();
    }

    /// Whether it is a rehearsal by staff, counted nowhere.
    public boolean isTrial() {
        return origin.trial();
    }

    /// What is noted from now on was seen in this language.
    public void speak(Language language) {
        origin = new Origin(origin.station(), origin.mode(), language, origin.trial());
    }

    /// What is noted from now on was done in this mode.
    public void move(ModeKind mode) {
        origin = new Origin(origin.station(), mode, origin.language(), origin.trial());
    }

    /// For so long nobody was there; it does not count as a stay.
    public void rest(Duration time) {
        began = began.plus(time);
    }

    /// What is noted from now on happened at this station.
    ///
    /// @param station its slug
    public void sit(String station) {
        origin = new Origin(station, origin.mode(), origin.language(), origin.trial());
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
