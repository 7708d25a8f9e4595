package ua.mistok.app.counter;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Looks every minute whether an hour is over; the last counts are written when the kiosk stops.
final class CounterLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CounterLoop.class);

    private final HourlyCounters counters;
    private @Nullable ScheduledExecutorService loop;

    CounterLoop(HourlyCounters counters) {
        this.counters = counters;
    }

    @Override
    public void start() {
        var threads = Thread.ofPlatform().name("hourly-counters").daemon().factory();
        var started = Executors.newSingleThreadScheduledExecutor(threads);
        started.scheduleWithFixedDelay(() -> attempt(counters::turn), 1, 1, TimeUnit.MINUTES);
        loop = started;
    }

    /// What the journal refuses now is tried again in a minute.
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException refused) {
            LOG.warn("The hour's counts wait for the disk", refused);
        }
    }

    @Override
    public void stop() {
        if (loop != null) {
            loop.close();
            loop = null;
            attempt(counters::flush);
        }
    }

    @Override
    public boolean isRunning() {
        return loop != null;
    }
}
