package ua.mistok.walks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Several at work at once, each on a thread of its own.
public final class AtOnce implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<Void>> work = new ArrayList<>();

    public void begin(Callable<Void> part) {
        work.add(threads.submit(part));
    }

    /// Waits until all parts are done.
    ///
    /// @throws IllegalStateException if one could not go on
    public void join() {
        for (var each : work) {
            try {
                each.get();
            } catch (ExecutionException broken) {
                throw new IllegalStateException(broken.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        work.clear();
    }

    @Override
    public void close() {
        threads.close();
    }
}
