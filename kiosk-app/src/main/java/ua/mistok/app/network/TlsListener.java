package ua.mistok.app.network;

import java.net.BindException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Service;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.apache.tomcat.util.net.SSLHostConfigCertificate.Type;
import org.apache.tomcat.util.threads.TaskQueue;
import org.apache.tomcat.util.threads.TaskThreadFactory;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.identity.NetworkCertificate;
import ua.mistok.app.network.NetworkDoor.Opening;

/// One more listener of the running server, with TLS. For several threads.
///
/// Its threads are its own and outlive it: a listener that ends its threads interrupts them, and
/// one of them may be inside H2.
final class TlsListener {

    private static final int THREADS = 6;
    private static final String ALIAS = "mistok";

    private final InetAddress address;
    private final int wanted;
    private final ThreadPoolExecutor threads;
    private @Nullable Service server;
    private @Nullable Connector connector;

    /// 0 while it is shut; asked at every request of every door, so without a lock.
    private volatile int port;

    /// @param wanted 0 for any that is free
    TlsListener(InetAddress address, int wanted) {
        this.address = address;
        this.wanted = wanted;
        var queue = new TaskQueue(100);
        threads =
                new ThreadPoolExecutor(
                        0,
                        THREADS,
                        1,
                        TimeUnit.MINUTES,
                        queue,
                        new TaskThreadFactory("network-", true, Thread.NORM_PRIORITY));
        queue.setParent(threads);
    }

    /// The server has started.
    synchronized void of(Service started) {
        server = started;
    }

    int wantedPort() {
        return wanted;
    }

    /// The port that is listened on; empty while it is shut.
    Optional<Integer> port() {
        return Optional.of(port).filter(open -> open != 0);
    }

    boolean isPort(int asked) {
        return asked != 0 && asked == port;
    }

    synchronized Opening open(NetworkCertificate certificate) {
        if (connector != null) {
            return Opening.OPEN;
        }
        if (server == null) {
            throw new IllegalStateException("the server has not started");
        }
        var opened = make(certificate);
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

    private Connector make(NetworkCertificate certificate) {
        var made = new Connector();
        made.setPort(wanted);
        made.setScheme("https");
        made.setSecure(true);
        made.setThrowOnFailure(true);
        made.setProperty("address", address.getHostAddress());
        made.setProperty("SSLEnabled", "true");
        made.setProperty("processorCache", "0");
        made.getProtocolHandler().setExecutor(threads);
        made.addSslHostConfig(tls(certificate));
        return made;
    }

    private static SSLHostConfig tls(NetworkCertificate own) {
        var password = UUID.randomUUID().toString();
        var tls = new SSLHostConfig();
        tls.setProtocols("TLSv1.2+TLSv1.3");
        var certificate = new SSLHostConfigCertificate(tls, Type.EC);
        certificate.setCertificateKeystore(own.keyStore(ALIAS, password.toCharArray()));
        certificate.setCertificateKeyAlias(ALIAS);
        certificate.setCertificateKeyPassword(password);
        certificate.setCertificateKeystorePassword(password);
        tls.addCertificate(certificate);
        return tls;
    }
}
