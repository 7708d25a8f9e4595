package ua.mistok.app.loop;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Does a piece of work again and again; each time the work itself says how long to rest, and
/// whether somebody may wake it before.
public final class WakingLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WakingLoop.class);

    private final String name;
    private final Supplier<Rest> work;
    private final Rest afterFailure;
    private final String refused;
    private final Runnable breakOff;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean woken;
    private boolean hurried;
    private boolean stopping;
    private @Nullable Thread thread;

    /// @param name of its thread
    /// @param afterFailure how long it rests when the work throws
    /// @param refused what the log says then
    /// @param breakOff makes work that waits for somebody else end soon
    public WakingLoop(
            String name,
            Supplier<Rest> work,
            Rest afterFailure,
            String refused,
            Runnable breakOff) {
        this.name = name;
        this.work = work;
        this.afterFailure = afterFailure;
        this.refused = refused;
        this.breakOff = breakOff;
    }

    /// @param atLeast not even [#wake] ends it before
    /// @param atMost it ends by itself
    public record Rest(Duration atLeast, Duration atMost) {

        /// Whoever wakes it wakes it in vain.
        public static Rest of(Duration exactly) {
            return new Rest(exactly, exactly);
        }
    }

    /// There is something to do; it is done as soon as the rest allows.
    public void wake() {
        signal(false);
    }

    /// Somebody wants it done now.
    public void hurry() {
        signal(true);
    }

    private void signal(boolean now) {
        lock.lock();
        try {
            woken = true;
            hurried |= now;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        stopping = false;
        var started = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
        thread = started;
        started.start();
    }

    private void run() {
        while (begin()) {
            rest(once());
        }
    }

    /// What is signalled from here on is for the next time.
    private boolean begin() {
        lock.lock();
        try {
            woken = false;
            hurried = false;
            return !stopping;
        } finally {
            lock.unlock();
        }
    }

    private Rest once() {
        try {
            return work.get();
        } catch (RuntimeException thrown) {
            LOG.warn(refused, thrown);
            return afterFailure;
        }
    }

    private void rest(Rest rest) {
        var begun = System.nanoTime();
        lock.lock();
        try {
            while (!stopping && !hurried) {
                var rested = System.nanoTime() - begun;
                var until = woken ? rest.atLeast() : rest.atMost();
                var left = until.toNanos() - rested;
                if (left <= 0) {
                    return;
                }
                changed.await(left, TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException nobodyDoes) {
            stopping = true;
        } finally {
            lock.unlock();
        }
    }

    /// Waits for what is under way.
    @Override
    public void stop() {
        var running = thread;
        if (running != null) {
            lock.lock();
            try {
                stopping = true;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
            breakOff.run();
            try {
                running.join();
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
