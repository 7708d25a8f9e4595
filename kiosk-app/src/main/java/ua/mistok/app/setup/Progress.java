package ua.mistok.app.setup;

import java.util.EnumSet;
import java.util.Set;
import ua.mistok.app.ledger.Ledger;

/// Which steps are done, by the ledger. For several threads.
final class Progress {

    private static final String KIND = "set-up.done";

    private final Ledger ledger;
    private final Set<Step> done = EnumSet.noneOf(Step.class);

    /// @param step its stable name
    private record Done(String step) {}

    Progress(Ledger ledger) {
        this.ledger = ledger;
        ledger.list(KIND, Done.class)
                .forEach(record -> Step.find(record.step()).ifPresent(done::add));
    }

    /// Returns when it is on the disk.
    synchronized void done(Step step) {
        if (!done.contains(step)) {
            ledger.append(KIND, new Done(step.stableName()));
            done.add(step);
        }
    }

    synchronized boolean isDone(Step step) {
        return done.contains(step);
    }

    /// The step to go on with.
    ///
    /// @param isNew whether nobody works here yet
    synchronized Step next(boolean isNew) {
        return Step.WORK.stream().filter(step -> waits(step, isNew)).findFirst().orElse(Step.READY);
    }

    /// Somebody who came in another way has no code on paper to wait for.
    private boolean waits(Step step, boolean isNew) {
        return switch (step) {
            case STAFF -> isNew;
            case RECOVERY -> isNew || done.contains(Step.STAFF) && !done.contains(step);
            default -> !done.contains(step);
        };
    }
}
