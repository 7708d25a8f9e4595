package ua.mistok.app.classroom;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.visit.Attempt;
import ua.mistok.app.visit.Visit;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

/// One page's stay on a seat, until another page takes it with the same card, or the class ends.
/// What it tells after that is heard by nobody. For several threads.
public final class Sitting {

    private final Seats of;
    private final int number;
    private final Visit visit;
    private final Runnable changed;
    private volatile Language language;
    private final String station;
    private @Nullable Kept pending;

    /// An answer that the disk refused, to be tried again.
    private record Kept(String item, Attempt attempt) {}

    /// @param changed hears that the page has something else to show; must not wait
    Sitting(Seats of, int number, Visit visit, Origin origin, Runnable changed) {
        this.of = of;
        this.number = number;
        this.visit = visit;
        this.station = origin.station();
        this.language = origin.language();
        this.changed = changed;
    }

    /// What a page shows.
    ///
    /// @param isMine false once another page has taken the seat
    /// @param from id of the step to go on at, where this exercise was begun on a page before
    /// @param round how often the exercise was begun anew
    /// @param done whether what is to be done now was done on a page before
    public record View(
            Scene scene,
            boolean isMine,
            Optional<String> from,
            int round,
            boolean done,
            Call call) {}

    /// Whether a person was asked for.
    public enum Call {
        NONE,
        RUNG,
        COMING
    }

    public int number() {
        return number;
    }

    public View view() {
        return of.view(this);
    }

    /// The page begins an exercise, or goes on with it.
    public void begin() {
        of.begin(this);
    }

    /// After each act in an exercise.
    public void report(Progress progress) {
        of.report(this, progress);
    }

    /// A survey or a question was answered. Returns when the answers are safe on the disk.
    ///
    /// @param item id of the part that asked
    /// @throws RuntimeException if the disk refused; whoever calls again with the same writes
    ///     nothing twice
    public synchronized void keep(String item, SurveyRun run) {
        if (!of.takes(this, item)) {
            return;
        }
        var waits = pending;
        var kept =
                waits != null && waits.item().equals(item)
                        ? waits
                        : new Kept(item, new Attempt(() -> of.note(this, item, run)));
        pending = kept;
        visit.make(kept.attempt());
        pending = null;
        of.answered(this, item, run);
    }

    /// Lets go of an answer that the disk refused: the seat is done with this part.
    public synchronized void goOnWithout(String item) {
        pending = null;
        of.pass(this, item);
    }

    /// Within an attempt.
    Visit visit() {
        return visit;
    }

    /// Asks for a person, or takes it back.
    public void ring() {
        of.ring(this);
    }

    /// What is noted from now on was seen in this language.
    public synchronized void speak(Language spoken) {
        language = spoken;
        visit.speak(spoken);
    }

    /// The page is gone; the seat waits for its card.
    public void leave() {
        of.leave(this);
    }

    String station() {
        return station;
    }

    Language language() {
        return language;
    }

    void tell() {
        changed.run();
    }
}
