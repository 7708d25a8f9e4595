package ua.mistok.app.backup;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Looks every few minutes whether a backup is due; not at once, for a start has enough to do.
final class BackupLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackupLoop.class);
    private static final int MINUTES = 5;

    private final Nightly nightly;
    private @Nullable ScheduledExecutorService loop;

    BackupLoop(Nightly nightly) {
        this.nightly = nightly;
    }

    @Override
    public void start() {
        var threads = Thread.ofPlatform().name("backup").daemon().factory();
        var started = Executors.newSingleThreadScheduledExecutor(threads);
        started.scheduleWithFixedDelay(this::attempt, MINUTES, MINUTES, TimeUnit.MINUTES);
        loop = started;
    }

    private void attempt() {
        try {
            nightly.look();
        } catch (RuntimeException refused) {
            LOG.warn("The backup waits", refused);
        }
    }

    /// Waits for one that is being made: it asks the store, which must not be interrupted.
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
