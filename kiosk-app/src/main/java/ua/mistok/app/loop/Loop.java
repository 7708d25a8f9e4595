package ua.mistok.app.loop;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Does a piece of work from time to time while the kiosk runs. What is refused once is tried again
/// the next time.
public final class Loop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

    private final String name;
    private final Duration first;
    private final Duration pause;
    private final Runnable work;
    private final String refused;
    private final Runnable last;
    private @Nullable ScheduledExecutorService loop;

    /// @param name of its thread
    /// @param first how long it waits after the start
    /// @param pause from the end of one time to the next one
    /// @param refused what the log says when the work throws
    public Loop(String name, Duration first, Duration pause, Runnable work, String refused) {
        this(name, first, pause, work, refused, () -> {});
    }

    /// As the other, with work to do once when the kiosk stops.
    ///
    /// @param last done after the last time
    public Loop(
            String name,
            Duration first,
            Duration pause,
            Runnable work,
            String refused,
            Runnable last) {
        this.name = name;
        this.first = first;
        this.pause = pause;
        this.work = work;
        this.refused = refused;
        this.last = last;
    }

    @Override
    public void start() {
        var threads = Thread.ofPlatform().name(name).daemon().factory();
        var started = Executors.newSingleThreadScheduledExecutor(threads);
        started.scheduleWithFixedDelay(
                () -> attempt(work), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        loop = started;
    }

    private void attempt(Runnable once) {
        try {
            once.run();
        } catch (RuntimeException thrown) {
            LOG.warn(refused, thrown);
        }
    }

    /// Waits for what is under way.
    @Override
    public void stop() {
        if (loop != null) {
            loop.close();
            loop = null;
            attempt(last);
        }
    }

    @Override
    public boolean isRunning() {
        return loop != null;
    }
}
