package ua.mistok.app.journal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.KioskHealth;

/// What happened to kiosks that lost their power.
final class PowerFigures {

    private final AtomicInteger seeds = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();
    private final AtomicInteger mended = new AtomicInteger();
    private final AtomicInteger boots = new AtomicInteger();
    private final AtomicInteger facts = new AtomicInteger();
    private final AtomicInteger notes = new AtomicInteger();
    private final AtomicInteger torn = new AtomicInteger();
    private final AtomicInteger damaged = new AtomicInteger();
    private final AtomicInteger rebuilt = new AtomicInteger();
    private final AtomicInteger quarantined = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();

    void mended() {
        mended.incrementAndGet();
    }

    int mends() {
        return mended.get();
    }

    void cut() {
        cuts.incrementAndGet();
    }

    void booted(KioskStore.Found store, Optional<KioskHealth> health) {
        boots.incrementAndGet();
        health.filter(KioskHealth::cutTail).ifPresent(_ -> torn.incrementAndGet());
        health.filter(KioskHealth::damage).ifPresent(_ -> damaged.incrementAndGet());
        health.filter(KioskHealth::rebuilt).ifPresent(_ -> rebuilt.incrementAndGet());
        if (store == KioskStore.Found.QUARANTINED) {
            quarantined.incrementAndGet();
        }
    }

    /// A store gave back wrong rows without a word, and the night found it.
    void foundByNight() {
        wrong.incrementAndGet();
    }

    int wrong() {
        return wrong.get();
    }

    void lived(Promises promises) {
        seeds.incrementAndGet();
        facts.addAndGet(promises.facts());
        notes.addAndGet(promises.notes());
    }

    int cuts() {
        return cuts.get();
    }

    int facts() {
        return facts.get();
    }

    @Override
    public String toString() {
        return "Power: %s seeds, %s cuts, %s refusals of the disk, %s boots, %s facts and %s notes"
                        .formatted(seeds, cuts, mended, boots, facts, notes)
                + " acknowledged, %s torn and %s out-of-order tails cut".formatted(torn, damaged)
                + ", %s stores made again, %s of them from quarantine, %s found by night"
                        .formatted(rebuilt, quarantined, wrong);
    }
}
