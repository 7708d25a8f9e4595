package ua.mistok.app.classroom;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.visit.Notebook;

/// Facts of a class on their way to the disk. What it refuses waits here, in order, until it takes
/// it: nobody in the hall has to wait for a disk. For several threads.
final class Outgoing {

    private static final Logger LOG = LoggerFactory.getLogger(Outgoing.class);

    private final Notebook notebook;
    private final Deque<Noted> waiting = new ArrayDeque<>();
    private boolean settled = true;

    private record Noted(Fact fact, Origin origin) {}

    Outgoing(Notebook notebook) {
        this.notebook = notebook;
    }

    synchronized void add(Fact fact, Origin origin) {
        waiting.add(new Noted(fact, origin));
    }

    /// Writes what waits; may be tried again.
    ///
    /// @return whether nothing waits any more
    synchronized boolean flush() {
        try {
            while (!waiting.isEmpty()) {
                var next = waiting.getFirst();
                notebook.write(next.fact(), next.origin());
                waiting.removeFirst();
                settled = false;
            }
            if (!settled) {
                notebook.settle();
                settled = true;
            }
            return true;
        } catch (RuntimeException refused) {
            LOG.error("{} facts of a class wait for the disk", waiting.size(), refused);
            return false;
        }
    }
}
