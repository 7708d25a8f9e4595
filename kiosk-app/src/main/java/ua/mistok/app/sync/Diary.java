package ua.mistok.app.sync;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import ua.mistok.app.ledger.Ledger;

/// When the hub answered, and how much was sent on this day. One thread writes in it.
final class Diary {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Duration HEARTBEATS = Duration.ofHours(1);

    /// Records of which only the newest is of use: some weeks of them.
    private static final int MANY = 5_000;

    private final Ledger ledger;
    private final InstantSource clock;
    private volatile Exchanged now;
    private Exchanged noted;
    private long answered;

    Diary(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
        this.now = ledger.latest(Exchanged.KIND, Exchanged.class).orElse(Exchanged.NEVER);
        this.noted = now;
    }

    /// Of a contact.
    void begin() {
        answered = 0;
    }

    /// @param bytes that were sent and received
    void spend(long bytes) {
        now = new Exchanged(now.at(), now.facts(), today(), bytes() + bytes);
    }

    /// The hub answered just now.
    ///
    /// @param facts of one batch
    void answered(long facts) {
        answered += facts;
        now = new Exchanged(clock.instant(), answered, now.day(), now.bytes());
    }

    /// Returns when it is on the disk. A heartbeat is written down once an hour, so that the ledger
    /// stays small.
    void note() {
        var since = Duration.between(noted.at(), now.at()).abs();
        if (answered > 0 || since.compareTo(HEARTBEATS) > 0) {
            ledger.append(Exchanged.KIND, now);
            noted = now;
            ledger.keepNewest(Exchanged.KIND, MANY);
            ledger.keepNewest(Acknowledged.KIND, MANY);
        }
    }

    /// The last answer; empty if there never was one.
    Optional<Exchanged> last() {
        return Optional.of(now).filter(last -> !last.at().equals(Exchanged.NEVER.at()));
    }

    /// Of this day.
    long bytes() {
        return now.bytesOf(today());
    }

    private String today() {
        return clock.instant().atZone(KYIV).toLocalDate().toString();
    }
}
