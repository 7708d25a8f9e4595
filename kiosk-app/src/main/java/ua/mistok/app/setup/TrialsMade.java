package ua.mistok.app.setup;

import java.util.Optional;

/// What the ledger holds of the trials; the newest holds. Fields are only ever added.
///
/// @param freeGigabytes empty where the disk did not keep what it was given
record TrialsMade(boolean touch, boolean sound, Optional<Double> freeGigabytes) {

    static final String KIND = "set-up.trials";

    static TrialsMade of(Trials trials) {
        return new TrialsMade(
                trials.touch().orElse(false),
                trials.sound().orElse(false),
                trials.disk()
                        .filter(DiskFound.Good.class::isInstance)
                        .map(found -> ((DiskFound.Good) found).freeGigabytes()));
    }

    Trials trials() {
        DiskFound disk =
                freeGigabytes.<DiskFound>map(DiskFound.Good::new).orElseGet(DiskFound.Bad::new);
        return new Trials(Optional.of(touch), Optional.of(sound), Optional.of(disk));
    }
}
