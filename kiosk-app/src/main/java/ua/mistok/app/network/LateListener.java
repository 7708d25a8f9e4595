package ua.mistok.app.network;

import java.net.BindException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Service;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.threads.TaskQueue;
import org.apache.tomcat.util.threads.TaskThreadFactory;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.network.NetworkDoor.Opening;

/// One more listener of the running server, opened and shut while it runs. For several threads.
///
/// Its threads are its own and outlive it: a listener that ends its threads interrupts them, and
/// one of them may be inside H2.
final class LateListener {

    private final InetAddress address;
    private final int wanted;
    private final ThreadPoolExecutor threads;
    private @Nullable Service server;
    private @Nullable Connector connector;

    /// 0 while it is shut; asked at every request of every door, so without a lock.
    private volatile int port;

    /// @param name of its threads
    /// @param most threads
    /// @param wanted 0 for any that is free
    LateListener(String name, int most, InetAddress address, int wanted) {
        this.address = address;
        this.wanted = wanted;
        var queue = new TaskQueue(100);
        threads =
                new ThreadPoolExecutor(
                        0,
                        most,
                        1,
                        TimeUnit.MINUTES,
                        queue,
                        new TaskThreadFactory(name + "-", true, Thread.NORM_PRIORITY));
        queue.setParent(threads);
    }

    /// The server has started.
    synchronized void of(Service started) {
        server = started;
    }

    int wantedPort() {
        return wanted;
    }

    /// On which it listens.
    InetAddress address() {
        return address;
    }

    /// The port that is listened on; empty while it is shut.
    Optional<Integer> port() {
        return Optional.of(port).filter(open -> open != 0);
    }

    boolean isPort(int asked) {
        return asked != 0 && asked == port;
    }

    /// @param dress what makes it another one than the rest
    synchronized Opening open(Consumer<Connector> dress) {
        if (connector != null) {
            return Opening.OPEN;
        }
        if (server == null) {
            throw new IllegalStateException("the server has not started");
        }
        var opened = make(dress);
        try {
            server.addConnector(opened);
        } catch (IllegalArgumentException refused) {
            discard(server, opened);
            if (isPortTaken(refused)) {
                return Opening.PORT_TAKEN;
            }
            throw refused;
        }
        connector = opened;
        port = opened.getLocalPort();
        return Opening.OPEN;
    }

    synchronized void shut() {
        if (connector != null && server != null) {
            port = 0;
            discard(server, connector);
            connector = null;
        }
    }

    private static void discard(Service server, Connector connector) {
        server.removeConnector(connector);
        try {
            connector.destroy();
        } catch (LifecycleException broken) {
            throw new IllegalStateException("a listener does not end", broken);
        }
    }

    private static boolean isPortTaken(@Nullable Throwable refused) {
        return refused != null
                && (refused instanceof BindException || isPortTaken(refused.getCause()));
    }

    private Connector make(Consumer<Connector> dress) {
        var made = new Connector();
        made.setPort(wanted);
        made.setThrowOnFailure(true);
        made.setProperty("address", address.getHostAddress());
        made.setProperty("processorCache", "0");
        made.setProperty("socket.bufferPool", "0");
        made.getProtocolHandler().setExecutor(threads);
        dress.accept(made);
        return made;
    }
}
