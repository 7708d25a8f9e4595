package ua.mistok.app.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ua.mistok.app.fact.BellAnswered;
import ua.mistok.app.fact.ClassEnded;

/// The facts with which a class ends. Guarded by its class.
record Closing(Exercises exercises, Pairs pairs, Attendance attendance, Instant began) {

    /// What is under way ends, what waits is given up, and all of it is summed up.
    void note(ClassEnded.How how) {
        var agenda = exercises.agenda();
        var chairs = exercises.chairs().all();
        var notes = exercises.notes();
        exercises.endAll(false);
        pairs.noteHalves();
        chairs.stream()
                .filter(Chair::isCalling)
                .forEach(chair -> notes.add(new BellAnswered(BellAnswered.How.VISIT_ENDED), chair));
        attendance.fact(agenda).ifPresent(notes::add);
        var came = attendance.came(Optional.empty());
        notes.add(
                new Ending(agenda, chairs, exercises.baton().reached(), came)
                        .fact(how, Duration.between(began, exercises.clock().instant())));
    }
}
