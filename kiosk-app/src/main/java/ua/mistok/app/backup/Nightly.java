package ua.mistok.app.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import ua.mistok.app.backup.Backups.Target;

/// Says when a backup is due, and what is wrong with them: one a night, or as soon after it as the
/// machine is on.
public final class Nightly {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    /// Nobody is in a library, and the hour is there once on every day of the year.
    private static final LocalTime AT = LocalTime.of(2, 0);

    private static final Duration AGAIN = Duration.ofHours(1);
    private static final Duration OLD = Duration.ofDays(2);
    private static final Duration STICK_AWAY = Duration.ofDays(7);

    private final Backups backups;
    private final Move move;
    private final InstantSource clock;

    public Nightly(Backups backups, Move move, InstantSource clock) {
        this.backups = backups;
        this.move = move;
        this.clock = clock;
    }

    /// What a person should see to.
    public enum Trouble {
        NO_KEY,
        FAILED,
        /// None for two days.
        OLD,
        /// None on the stick for a week.
        STICK_AWAY
    }

    /// Makes what is due.
    void look() {
        if (move.isMoved() || !backups.keys().isMade()) {
            return;
        }
        if (isDue(Target.FOLDER)) {
            backups.make(Target.FOLDER);
        }
        if (backups.wantsStick() && backups.hasStick() && isDue(Target.STICK)) {
            backups.make(Target.STICK);
        }
    }

    private boolean isDue(Target target) {
        var now = clock.instant();
        var waits = backups.failed(target).filter(at -> isWithin(at, now, AGAIN)).isPresent();
        return !waits && isDue(backups.newest(target).map(Made::at), now);
    }

    /// Also when the last one seems to come from the future: the clock was wrong then, or is now.
    static boolean isDue(Optional<Instant> last, Instant now) {
        return last.filter(at -> isWithin(at, now, Duration.between(night(now), now))).isEmpty();
    }

    /// The last time that it was night.
    private static Instant night(Instant now) {
        var local = now.atZone(KYIV);
        var today = local.toLocalDate().atTime(AT).atZone(KYIV);
        return (today.isAfter(local) ? today.minusDays(1) : today).toInstant();
    }

    private static boolean isWithin(Instant at, Instant now, Duration time) {
        return !at.isAfter(now) && !at.isBefore(now.minus(time));
    }

    /// The first thing that is wrong.
    public Optional<Trouble> trouble() {
        var now = clock.instant();
        if (move.isMoved()) {
            return Optional.empty();
        }
        if (!backups.keys().isMade()) {
            return Optional.of(Trouble.NO_KEY);
        }
        if (backups.failed(Target.FOLDER).isPresent() || backups.failed(Target.STICK).isPresent()) {
            return Optional.of(Trouble.FAILED);
        }
        var last = backups.newest(Target.FOLDER).map(Made::at);
        if (last.filter(at -> at.plus(OLD).isBefore(now)).isPresent()) {
            return Optional.of(Trouble.OLD);
        }
        return backups.stickMissedSince()
                .filter(since -> since.plus(STICK_AWAY).isBefore(now))
                .map(since -> Trouble.STICK_AWAY);
    }

    /// When the newest was made.
    public Optional<Instant> last() {
        return backups.newest(Target.FOLDER).map(Made::at);
    }
}
