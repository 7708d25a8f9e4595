package ua.mistok.app.visitor;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.fact.VisitEnded.How;
import ua.mistok.app.ui.Comfort;
import ua.mistok.app.visit.Attempt;

/// Visits that an alarm interrupted, in memory and for an hour (decision 18). For several threads.
final class Parking implements AutoCloseable {

    static final Duration KEPT = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    private final InstantSource clock;
    private final RandomGenerator random;
    private final List<Parked> parked = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    Parking(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// Puts a visit aside; whoever holds it must not use it any more.
    ///
    /// @param station its slug
    /// @param stop where it goes on
    Parked park(
            String station,
            Journey journey,
            Stop stop,
            Comfort comfort,
            Optional<Attempt> pending) {
        Parked visit;
        synchronized (parked) {
            var until = clock.instant().plus(KEPT);
            visit = new Parked(free(), station, journey, stop, comfort, pending, until);
            parked.add(visit);
        }
        tell();
        return visit;
    }

    private ParkingCode free() {
        while (true) {
            var code = ParkingCode.any(random);
            if (parked.stream().noneMatch(visit -> visit.code().equals(code))) {
                return code;
            }
        }
    }

    /// The visit that was interrupted last at a station.
    Optional<Parked> find(String station) {
        synchronized (parked) {
            return parked.reversed().stream()
                    .filter(visit -> visit.station().equals(station) && !isOver(visit))
                    .findFirst();
        }
    }

    /// Hands a visit out to whoever has its code; good once.
    Optional<Parked> take(ParkingCode code) {
        Optional<Parked> taken;
        synchronized (parked) {
            taken =
                    parked.stream()
                            .filter(visit -> visit.code().equals(code) && !isOver(visit))
                            .findFirst();
            taken.ifPresent(parked::remove);
        }
        taken.ifPresent(visit -> tell());
        return taken;
    }

    boolean isEmpty() {
        synchronized (parked) {
            return parked.stream().allMatch(this::isOver);
        }
    }

    /// A clock that went back keeps nothing for longer than it may be kept.
    private boolean isOver(Parked visit) {
        var now = clock.instant();
        var began = visit.until().minus(KEPT);
        return !now.isBefore(visit.until()) || now.isBefore(began);
    }

    /// Forgets what was kept for an hour.
    void look() {
        end(this::isOver);
    }

    /// The kiosk stops: no visit lives longer than it.
    @Override
    public void close() {
        end(visit -> true);
    }

    private void end(Predicate<Parked> which) {
        List<Parked> gone;
        synchronized (parked) {
            gone = parked.stream().filter(which).toList();
            parked.removeAll(gone);
        }
        gone.forEach(Parking::end);
        if (!gone.isEmpty()) {
            tell();
        }
    }

    private static void end(Parked visit) {
        try {
            visit.pending().ifPresent(visit.journey()::make);
            visit.journey().end(How.CLOSED);
        } catch (RuntimeException refused) {
            LOG.error("A visit that nobody came back to could not be noted", refused);
        }
    }

    /// Calls whenever one more or one less waits.
    ///
    /// @return ends it
    Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
