package ua.mistok.app.visitor;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.ui.Frame;
import ua.mistok.app.ui.RetrySheet;
import ua.mistok.app.visit.Attempt;

/// What a page's visitor does that must be kept. What the disk refuses waits here, under a sheet,
/// until they try again, or go on without.
final class Tries {

    private static final Logger LOG = LoggerFactory.getLogger(Tries.class);

    private final Frame frame;
    private final Supplier<Optional<Journey>> journey;
    private final Consumer<Attempt> again;
    private final Runnable settled;
    private Optional<Attempt> waiting = Optional.empty();

    /// @param journey of whoever is here
    /// @param again what makes an attempt once more
    /// @param settled told when a visitor is done with what had waited
    Tries(
            Frame frame,
            Supplier<Optional<Journey>> journey,
            Consumer<Attempt> again,
            Runnable settled) {
        this.frame = frame;
        this.journey = journey;
        this.again = again;
        this.settled = settled;
    }

    void make(Attempt attempt) {
        try {
            journey.get().ifPresent(travelling -> travelling.make(attempt));
        } catch (RuntimeException refused) {
            waiting = Optional.of(attempt);
            frame.lay(RetrySheet.of(refused, () -> makeAgain(attempt), () -> goOnWithout(attempt)));
        }
    }

    boolean isWaiting() {
        return waiting.isPresent();
    }

    /// What waits, which does so no longer.
    Optional<Attempt> take() {
        var taken = waiting;
        waiting = Optional.empty();
        return taken;
    }

    private void makeAgain(Attempt attempt) {
        take();
        frame.lift();
        again.accept(attempt);
        settled.run();
    }

    /// What cannot be done at all without the disk is not done, and the visitor stays where they
    /// are.
    private void goOnWithout(Attempt attempt) {
        take();
        frame.lift();
        try {
            journey.get().ifPresent(travelling -> travelling.makeUnkept(attempt));
        } catch (RuntimeException refused) {
            LOG.error("Not done, and the visitor goes on", refused);
        }
        settled.run();
    }
}
