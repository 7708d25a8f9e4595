package ua.mistok.app;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.catalina.connector.Connector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/// The staff's own door (decision 11): `localhost` on a port of its own, never on the network.
///
/// Another host name than the visitors' 127.0.0.1, because browsers keep cookies by host and not by
/// port.
final class StaffListener implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    static final String HOST = "localhost";
    static final int NEXT_PORT = -1;

    private static final Logger LOG = LoggerFactory.getLogger(StaffListener.class);
    private static final int THREADS = 6;

    private final int wanted;
    private final AtomicReference<Connector> connector = new AtomicReference<>();

    /// @param port 0 for any that is free, [#NEXT_PORT] for the one behind the visitors'
    StaffListener(int port) {
        this.wanted = port;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        var door = new Connector();
        door.setPort(port(tomcat.getPort()));
        door.setProperty("address", "127.0.0.1");
        door.setProperty("maxThreads", Integer.toString(THREADS));
        door.setProperty("minSpareThreads", "1");
        door.setProperty("processorCache", "0");
        tomcat.addAdditionalConnectors(door);
        connector.set(door);
    }

    private int port(int visitors) {
        return wanted == NEXT_PORT ? (visitors == 0 ? 0 : visitors + 1) : wanted;
    }

    /// The port that is listened on; 0 before the start.
    int port() {
        var door = connector.get();
        return door == null ? 0 : Math.max(0, door.getLocalPort());
    }

    String address() {
        return "http://" + HOST + ":" + port() + "/";
    }

    void tell() {
        LOG.info("Staff: {}", address());
    }
}
