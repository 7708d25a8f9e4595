package ua.mistok.app.visitor;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Sees to it that an interrupted visit is forgotten when its hour is over, whoever looks.
final class ParkingLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ParkingLoop.class);
    private static final long EVERY_SECONDS = 10;

    private final Parking parking;
    private @Nullable ScheduledExecutorService loop;

    ParkingLoop(Parking parking) {
        this.parking = parking;
    }

    @Override
    public void start() {
        var threads = Thread.ofPlatform().name("parked-visits").daemon().factory();
        var started = Executors.newSingleThreadScheduledExecutor(threads);
        started.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        loop = started;
    }

    private void look() {
        try {
            parking.look();
        } catch (RuntimeException refused) {
            LOG.warn("Interrupted visits are looked at again in ten seconds", refused);
        }
    }

    @Override
    public void stop() {
        if (loop != null) {
            loop.close();
            loop = null;
        }
    }

    @Override
    public boolean isRunning() {
        return loop != null;
    }
}
