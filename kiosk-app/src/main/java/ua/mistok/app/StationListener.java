package ua.mistok.app;

import java.net.InetAddress;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/// Opens the address of the library's network beside 127.0.0.1, on the same port.
///
/// 127.0.0.1 always listens: the machine's own screen must not depend on a network. An address that
/// means "all" takes it in, so that then there is one listener. None of them keeps the buffers of a
/// request that is answered: they would hold what the last visitor typed.
final class StationListener implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int THREADS = 12;

    private final InetAddress address;

    StationListener(InetAddress address) {
        this.address = address;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addConnectorCustomizers(StationListener::keepNothing);
        if (address.isAnyLocalAddress()) {
            tomcat.setAddress(address);
        } else if (!address.equals(tomcat.getAddress())) {
            tomcat.addAdditionalConnectors(connector(tomcat.getPort()));
        }
    }

    private Connector connector(int port) {
        var connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", address.getHostAddress());
        connector.setProperty("maxThreads", Integer.toString(THREADS));
        connector.setProperty("minSpareThreads", "2");
        keepNothing(connector);
        return connector;
    }

    private static void keepNothing(Connector connector) {
        connector.setProperty("processorCache", "0");
        connector.setProperty("socket.bufferPool", "0");
    }
}
