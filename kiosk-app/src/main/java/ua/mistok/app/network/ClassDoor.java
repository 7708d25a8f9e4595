package ua.mistok.app.network;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.network.NetworkDoor.Opening;

/// The door of a class on the library's network, for learners' own devices and the wall: open only
/// while a class runs, and without TLS, which a stranger's telephone would not trust. For several
/// threads.
public final class ClassDoor {

    private static final Logger LOG = LoggerFactory.getLogger(ClassDoor.class);

    private final LateListener listener;

    ClassDoor(LateListener listener) {
        this.listener = listener;
    }

    /// A class begins. Without this door it goes on at the stations.
    public Opening open() {
        var opening = listener.open(connector -> connector.setScheme("http"));
        if (opening == Opening.PORT_TAKEN) {
            LOG.error("Port {} is taken: the class has no door", listener.wantedPort());
        }
        return opening;
    }

    /// No class runs any more.
    public void shut() {
        listener.shut();
    }

    /// Whether a request came in here.
    public boolean isPort(int port) {
        return listener.isPort(port);
    }

    /// Where learners find it while it is open, without a path: `http://192.168.1.20:8082`.
    public List<String> addresses() {
        return listener.port().map(this::addresses).orElse(List.of());
    }

    /// Where learners find the class that runs, or the next one: what cards say that are printed
    /// before it.
    ///
    /// @return empty without a network, and where the next class takes any port that is free
    public Optional<String> joinAddress() {
        return listener.port()
                .or(() -> Optional.of(listener.wantedPort()).filter(port -> port != 0))
                .flatMap(port -> addresses(port).stream().findFirst());
    }

    private List<String> addresses(int port) {
        return Addresses.of(listener.address()).stream()
                .map(address -> at(address.getHostAddress(), port))
                .toList();
    }

    /// Its address under a host by which somebody reaches this machine already.
    ///
    /// @return empty while it is shut
    public Optional<String> address(String host) {
        return listener.port().map(port -> at(host, port));
    }

    private static String at(String host, int port) {
        return "http://" + host + ":" + port;
    }
}
