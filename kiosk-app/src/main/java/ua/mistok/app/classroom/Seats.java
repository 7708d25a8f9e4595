package ua.mistok.app.classroom;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.fact.BellAnswered;
import ua.mistok.app.fact.BellRung;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

/// What learners do in a class, each by the page that sits on their seat. For several threads.
///
/// @param visits where answers are kept
record Seats(
        Chairs chairs,
        Baton baton,
        Exercises exercises,
        Polls polls,
        Pairs pairs,
        Notes notes,
        Turns turns,
        Visits visits) {

    /// Takes the seat of a card, from whichever page had it.
    ///
    /// @return nothing if there is no such card, or the class is over
    Optional<Sitting> sit(String secret, String station, Language language, Runnable changed) {
        Sitting sitting;
        @Nullable Sitting before;
        synchronized (turns) {
            var found = chairs.find(secret);
            if (turns.isOver() || found.isEmpty()) {
                return Optional.empty();
            }
            var chair = found.get();
            var origin = notes.at(station, language);
            sitting = new Sitting(this, chair.seat.number(), visits.open(origin), origin, changed);
            before = chair.sitting;
            chair.sit(sitting);
        }
        if (before != null) {
            before.tell();
        }
        turns.tell();
        return Optional.of(sitting);
    }

    Sitting.View view(Sitting sitting) {
        return turns.look(() -> view(sitting, chairs.of(sitting)));
    }

    private Sitting.View view(Sitting sitting, Chair chair) {
        return new Sitting.View(
                turns.isOver() ? new Scene.Over() : baton.scene(),
                chair.sitting == sitting,
                chair.progress.map(Progress::step),
                baton.round() + chair.round,
                chair.hasAnswered(baton.id()) || chair.hasFinished(),
                chair.call());
    }

    /// The page begins the exercise that is on, or goes on with it.
    void begin(Sitting sitting) {
        turns.changeSeat(sitting, exercises::begin);
    }

    /// After each act in it.
    void report(Sitting sitting, Progress progress) {
        turns.changeSeat(sitting, chair -> exercises.report(chair, progress));
    }

    /// Whether an answer to this part is still waited for from there.
    boolean takes(Sitting sitting, String item) {
        return turns.look(
                () -> {
                    var chair = chairs.of(sitting);
                    return !turns.isOver() && chair.sitting == sitting && !chair.hasAnswered(item);
                });
    }

    /// Notes what was answered, within an attempt.
    void note(Sitting sitting, String item, SurveyRun run) {
        var visit = sitting.visit();
        visit.note(Answers.fact(run));
        turns.look(() -> pairs.closing(chairs.of(sitting), item, run)).ifPresent(visit::note);
    }

    /// The answers are on the disk.
    void answered(Sitting sitting, String item, SurveyRun run) {
        turns.change(
                () -> {
                    var chair = chairs.of(sitting);
                    chair.answer(item, exercises.clock().instant());
                    if (!pairs.take(chair, item, run)) {
                        polls.add(item, run);
                    }
                });
    }

    /// The answers are on no disk, and count nowhere; the class need not wait for them.
    void pass(Sitting sitting, String item) {
        turns.changeSeat(sitting, chair -> chair.answer(item, exercises.clock().instant()));
    }

    /// Asks for a person, or takes it back.
    void ring(Sitting sitting) {
        turns.changeSeat(sitting, this::ring);
        sitting.tell();
    }

    private void ring(Chair chair) {
        if (chair.bell.isEmpty()) {
            chair.bell = Optional.of(exercises.clock().instant());
            notes.add(new BellRung(), chair);
        } else {
            if (!chair.coming) {
                notes.add(new BellAnswered(BellAnswered.How.TAKEN_BACK), chair);
            }
            chair.hush();
        }
    }

    /// The page is gone; the seat waits for its card.
    void leave(Sitting sitting) {
        turns.change(
                () -> {
                    var chair = chairs.of(sitting);
                    if (chair.sitting == sitting) {
                        chair.leave();
                    }
                });
    }
}
