package ua.mistok.app.mode;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Looks every second at the clock: it waits for no moment, so that a clock that jumps is noticed
/// like one that goes.
final class RunningLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RunningLoop.class);

    private final Running running;
    private @Nullable ScheduledExecutorService loop;

    RunningLoop(Running running) {
        this.running = running;
    }

    @Override
    public void start() {
        var threads = Thread.ofPlatform().name("running-mode").daemon().factory();
        var started = Executors.newSingleThreadScheduledExecutor(threads);
        started.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
        loop = started;
    }

    private void look() {
        try {
            running.look();
        } catch (RuntimeException refused) {
            LOG.warn("The mode is looked at again in a second", refused);
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
