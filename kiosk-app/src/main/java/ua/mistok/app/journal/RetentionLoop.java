package ua.mistok.app.journal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Folds what is old at the start and once a day.
final class RetentionLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionLoop.class);

    private final Retention retention;
    private @Nullable ScheduledExecutorService loop;

    RetentionLoop(Retention retention) {
        this.retention = retention;
    }

    @Override
    public void start() {
        var threads = Thread.ofPlatform().name("retention").daemon().factory();
        var started = Executors.newSingleThreadScheduledExecutor(threads);
        started.scheduleWithFixedDelay(this::attempt, 0, 1, TimeUnit.DAYS);
        loop = started;
    }

    /// What is refused now is tried again tomorrow.
    private void attempt() {
        try {
            retention.run();
        } catch (RuntimeException refused) {
            LOG.warn("Old facts wait for another day", refused);
        }
    }

    /// Waits for a step that is under way: it may be inside H2, which must not be interrupted.
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
