package ua.mistok.walks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/// Many stations of one kiosk at once, without browsers; each is connected by its code.
public final class Stations implements AutoCloseable {

    /// Of the library's network, on this machine.
    public static final String ADDRESS = "127.0.0.2";

    private static final String CODE = "connected with the code (\\d{6})";

    private final List<ProtocolStation> stations = new ArrayList<>();
    private final AtOnce work = new AtOnce();
    private volatile boolean over;

    /// @param kiosk started with [#ADDRESS] as its `--mistok.address`
    public Stations(PackagedKiosk kiosk, int count) {
        var url = "http://" + ADDRESS + ":" + kiosk.port() + "/";
        for (var each = 0; each < count; each++) {
            var station = new ProtocolStation(url);
            station.pair(kiosk.printed(CODE));
            stations.add(station);
        }
    }

    /// Visits begin at each.
    ///
    /// @param visits at each, unless [#end] comes before
    /// @param pace one touch in so long, more or less
    public void begin(int visits, Duration pace) {
        stations.forEach(station -> work.begin(visit(station, visits, pace)));
    }

    private Callable<Void> visit(ProtocolStation station, int visits, Duration pace) {
        return () -> {
            var visitor = new ProtocolVisitor(station, () -> rest(station, pace));
            for (var visit = 0; visit < visits && !over; visit++) {
                visitor.begin().toTheThanks().finish();
            }
            return null;
        };
    }

    /// Nobody touches in step with anybody else; the page says that it is still there.
    private void rest(ProtocolStation station, Duration pace) {
        if (!over && !pace.isZero()) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(2 * pace.toNanos()));
            station.beat();
        }
    }

    /// Waits until all visits have been; those under way go on to their end, without rest.
    ///
    /// @throws IllegalStateException if one could not go on
    public void end() {
        over = true;
        join();
    }

    /// Waits until all visits have been.
    ///
    /// @throws IllegalStateException if one could not go on
    public void join() {
        work.join();
    }

    @Override
    public void close() {
        over = true;
        work.close();
        stations.forEach(ProtocolStation::close);
    }
}
