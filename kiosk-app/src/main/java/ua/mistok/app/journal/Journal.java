package ua.mistok.app.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.db.ProjectedLog;
import ua.mistok.app.db.StoreFailure;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.fact.KioskHealth;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.log.LogFailure;
import ua.mistok.config.mode.ModeKind;

/// Everything that happened on this kiosk.
public final class Journal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final YearMonth NEVER = YearMonth.of(0, 1);

    private final ProjectedLog log;
    private final Hours hours;
    private final long boot;
    private final KioskHealth found;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile YearMonth month;
    private final AtomicReference<Optional<Refused>> refused =
            new AtomicReference<>(Optional.empty());
    private final Trial trial;

    /// @param month of the newest fact with a set clock in the file that is written to
    private Journal(
            Path folder, ProjectedLog log, Hours hours, YearMonth month, KioskHealth found) {
        this.trial = new Trial(folder);
        this.log = log;
        this.month = month;
        this.hours = hours;
        this.boot = bootAfter(log);
        this.found = found;
    }

    /// Opens `<data>/journal` and brings the store up to it.
    ///
    /// @param built when the programme was built: no true clock shows less
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    /// @throws ua.mistok.app.db.StoreFailure if the store does
    public static Journal open(Path data, KioskStore store, InstantSource clock, Instant built) {
        return open(data, store, clock, built, Delivered.TO_NOBODY);
    }

    /// As the other.
    ///
    /// @param delivered what a hub has
    public static Journal open(
            Path data, KioskStore store, InstantSource clock, Instant built, Delivered delivered) {
        var home = new Home(data.resolve("journal"), Path.of("/"));
        return open(home, store, clock, built, delivered);
    }

    static Journal open(
            Home home, KioskStore store, InstantSource clock, Instant built, Delivered delivered) {
        new RecountStore(store).run();
        var log = opened(home, store, delivered);
        var newest =
                store.read(sql -> JournalStateStore.newestHour(sql))
                        .filter(built::isBefore)
                        .orElse(built);
        var month =
                store.read(sql -> JournalStateStore.newestHour(sql, log.id().value()))
                        .map(Journal::monthOf)
                        .orElse(NEVER);
        return new Journal(home.folder(), log, new Hours(clock, newest), month, health(log, store));
    }

    /// In a journal whose names nobody else gives out.
    private static ProjectedLog opened(Home home, KioskStore store, Delivered delivered) {
        var log = ProjectedLog.open(home.folder(), store, new FactStore(delivered));
        try {
            var end = log.ends().getLast();
            if (home.isAnother()) {
                LOG.warn("{} is a copy: going on in a new journal", home.folder());
                log.leave();
            } else if (delivered.highest(end.log()) > end.seq()) {
                LOG.warn("A hub knows more than {}: going on in a new journal", home.folder());
                log.leave();
            }
            home.keep();
            return log;
        } catch (IOException e) {
            log.close();
            throw new LogFailure("cannot look at " + home.folder(), e);
        } catch (RuntimeException e) {
            log.close();
            throw e;
        }
    }

    /// How this opening found the files and the store; empty if all was well.
    public Optional<KioskHealth> health() {
        return Optional.of(found).filter(h -> h.cutTail() || h.damage() || h.rebuilt());
    }

    /// When disk or store last did not take facts since this opening.
    public Optional<Refused> refused() {
        return refused.get();
    }

    /// Looks whether a disk that refused takes facts again; the next fact would find out by itself.
    void mend() {
        if (log.isSealed()) {
            return;
        }
        if (refused().filter(Refused::lasts).isPresent() || !log.isWell()) {
            try {
                log.mend();
                if (trial.isTaken()) {
                    taken();
                }
                trial.mended();
            } catch (LogFailure | StoreFailure still) {
                LOG.debug("The disk refuses facts still", still);
                trial.refused();
            }
        }
    }

    /// Whether journal or store take nothing for a while already although the disk takes whatever
    /// it is given: only another start may help.
    public boolean isStuck() {
        return trial.isStuck();
    }

    /// Whether the store was found to be wrong and is made again of the files by the next start.
    public boolean isStoreWrong() {
        return log.isStoreWrong();
    }

    /// Returns when the fact is on the disk and in the store; only then may a screen go on.
    ///
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    /// @throws ua.mistok.app.db.StoreFailure if the store does
    public FactName append(Fact fact, Origin origin) {
        var name = write(fact, origin);
        settle();
        return name;
    }

    /// Returns when the fact is on the disk; it is acknowledged by [#settle()] only.
    ///
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    /// @throws ua.mistok.app.db.StoreFailure if the store lags behind; then nothing was written
    public FactName write(Fact fact, Origin origin) {
        return noting(
                () -> {
                    turnMonth();
                    var place = log.write(next -> bytes(next, fact, origin));
                    return new FactName(place.log(), place.seq());
                });
    }

    /// Returns when the store has what was written; whoever hears that it refuses may try again,
    /// and writes nothing twice.
    ///
    /// @throws ua.mistok.app.db.StoreFailure if the store refuses
    public void settle() {
        noting(
                () -> {
                    log.settle();
                    return true;
                });
        listeners.forEach(Runnable::run);
    }

    private <T> T noting(Supplier<T> work) {
        try {
            var done = work.get();
            taken();
            return done;
        } catch (LogFailure | StoreFailure e) {
            var now = hours.shown();
            refused.updateAndGet(
                    before -> Optional.of(before.map(r -> r.again(now)).orElse(Refused.at(now))));
            throw e;
        }
    }

    private void taken() {
        if (refused().filter(Refused::lasts).isPresent()) {
            var now = hours.shown();
            refused.updateAndGet(before -> before.map(r -> r.end(now)));
        }
    }

    /// Calls when something was written; whoever listens must not wait.
    Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// The first fact of a month goes into a new file, so that whole files grow old.
    void turnMonth() {
        var now = hours.read();
        if (now.clock() == FactHeader.Clock.SET && !month.equals(monthOf(now.hour()))) {
            turnTo(monthOf(now.hour()));
        }
    }

    private synchronized void turnTo(YearMonth now) {
        if (month.isBefore(now)) {
            if (!month.equals(NEVER)) {
                log.turn();
            }
            month = now;
        }
    }

    private static YearMonth monthOf(Instant hour) {
        return YearMonth.from(hour.atOffset(ZoneOffset.UTC));
    }

    private byte[] bytes(long seq, Fact fact, Origin origin) {
        return FactCodec.write(header(seq, fact, origin), fact);
    }

    private FactHeader header(long seq, Fact fact, Origin origin) {
        var now = hours.read();
        return new FactHeader(
                FactCodec.kind(fact),
                FactCodec.version(fact),
                seq,
                now.hour(),
                now.clock(),
                boot,
                origin.station(),
                stableName(origin.mode()),
                origin.language().tag(),
                origin.trial());
    }

    private static KioskHealth health(ProjectedLog log, KioskStore store) {
        var rebuilt =
                switch (store.found()) {
                    case THERE -> false;
                    case MADE -> log.caughtUp() > 0;
                    case QUARANTINED -> true;
                };
        return new KioskHealth(log.cutTail(), log.damaged(), rebuilt);
    }

    private static String stableName(ModeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Starts are counted by the facts they leave behind.
    private static long bootAfter(ProjectedLog log) {
        return log.readNewest().stream()
                .map(record -> FactCodec.read(record.bytes()).header().boot() + 1)
                .findFirst()
                .orElse(1L);
    }

    /// Whether what is noted now has a date: the clock shows no less than it did before.
    public boolean believesItsClock() {
        return now().clock() == FactHeader.Clock.SET;
    }

    /// Whether the kiosk's clock can be believed now, and what it shows.
    Hours.Reading now() {
        return hours.read();
    }

    ProjectedLog log() {
        return log;
    }

    @Override
    public void close() {
        log.close();
    }
}
