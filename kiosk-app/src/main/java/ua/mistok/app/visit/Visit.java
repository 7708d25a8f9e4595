package ua.mistok.app.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.fact.CardFlagged;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.TextLeft;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.fact.VisitEnded;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// One person at one station. Not for several threads.
public final class Visit {

    private static final Logger LOG = LoggerFactory.getLogger(Visit.class);

    private final Notebook notebook;
    private final InstantSource clock;
    private Instant began;
    private Origin origin;
    private volatile boolean ended;
    private Attempt attempt = new Attempt(() -> {});

    /// The person knows that the disk takes nothing, and goes on.
    private boolean unkept;

    /// What is being made now may be lost, were it an answer.
    private boolean letGo;

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

    /// Does it once more for a person who would rather go on than be kept. What the disk refuses of
    /// it is not kept; nor is what follows in this visit, but for answers: of each of those the
    /// person is to be told.
    public void makeUnkept(Attempt made) {
        unkept = true;
        letGo = true;
        try {
            make(made);
        } finally {
            letGo = false;
        }
    }

    /// The visit has begun.
    public void begin() {
        note(new VisitBegan());
    }

    /// Keeps what happened; returns when it is safe on disk.
    ///
    /// @throws RuntimeException if the disk or the store refused it, unless the person goes on
    ///     without
    public void note(Fact fact) {
        if (ended) {
            return;
        }
        try {
            attempt.note(() -> notebook.write(fact, origin));
            notebook.settle();
        } catch (RuntimeException refused) {
            if (!letGo && !(unkept && !isGiven(fact))) {
                throw refused;
            }
            LOG.warn("Not kept, and the visitor goes on: {}", fact.getClass().getSimpleName());
        }
    }

    /// Whether it is something that a person said, and not what they did.
    private static boolean isGiven(Fact fact) {
        return fact instanceof SurveyAnswered
                || fact instanceof TextLeft
                || fact instanceof CardFlagged;
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
