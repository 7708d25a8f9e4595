package ua.mistok.app.classroom;

import java.time.InstantSource;
import ua.mistok.app.demo.FactWay;
import ua.mistok.app.fact.DemoBegan;

/// The exercise that is on, at each seat: one fact when it begins, and one at its end. Guarded by
/// its class.
record Exercises(Agenda agenda, Baton baton, Chairs chairs, Notes notes, InstantSource clock) {

    /// A page begins it, or goes on with it.
    void begin(Chair chair) {
        var exercise = baton.item().flatMap(Item::exercise);
        if (exercise.isPresent() && !chair.isPlaying()) {
            chair.begin(clock.instant());
            var demo = exercise.get();
            var way = FactWay.of(baton.item().map(Item::way).orElseThrow());
            notes.add(new DemoBegan(demo.id().slug(), demo.version(), way), chair);
        }
    }

    void report(Chair chair, Progress progress) {
        if (chair.isPlaying() && !baton.isPaused()) {
            chair.report(progress, clock.instant(), agenda.stuckAfter());
        }
    }

    /// @param restarted begun again from the first step
    void endAll(boolean restarted) {
        chairs.all().forEach(chair -> end(chair, restarted));
    }

    /// @param restarted begun again from the first step
    void end(Chair chair, boolean restarted) {
        baton.item()
                .flatMap(item -> chair.end(item, restarted, baton.now(), agenda.stuckAfter()))
                .ifPresent(ended -> notes.add(ended, chair));
    }
}
