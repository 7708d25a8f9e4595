package ua.mistok.app.network;

import java.net.InetAddress;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.identity.NetworkCertificate;
import ua.mistok.app.ledger.Ledger;

/// The console from a desk of the library's network: shut until somebody opens it, and then with
/// the kiosk's own certificate. For several threads.
public final class NetworkDoor {

    private static final Logger LOG = LoggerFactory.getLogger(NetworkDoor.class);
    private static final String KIND = "staff.network";

    private final Ledger ledger;
    private final LateListener listener;
    private final Supplier<NetworkCertificate> certificate;

    /// @param certificate is made when it is first needed
    NetworkDoor(Ledger ledger, LateListener listener, Supplier<NetworkCertificate> certificate) {
        this.ledger = ledger;
        this.listener = listener;
        this.certificate = certificate;
    }

    /// @param open what was chosen last
    record Chosen(boolean open) {}

    /// What came of opening.
    public enum Opening {
        OPEN,
        /// Another programme listens on the port.
        PORT_TAKEN
    }

    /// As it was chosen, at a start; visitors have their kiosk whether or not that works.
    void asChosen() {
        try {
            if (isChosen() && listen() == Opening.PORT_TAKEN) {
                LOG.error(
                        "Port {} is taken: the console is not on the network",
                        listener.wantedPort());
            }
        } catch (RuntimeException refused) {
            LOG.error("The console is not on the network", refused);
        }
    }

    private Opening listen() {
        var opening = listener.open(connector -> Tls.dress(connector, certificate.get()));
        listener.port()
                .ifPresent(port -> LOG.info("The console is on the network, on port {}", port));
        return opening;
    }

    private boolean isChosen() {
        return ledger.latest(KIND, Chosen.class).filter(Chosen::open).isPresent();
    }

    /// Opens it now and after every start.
    public synchronized Opening open() {
        var opening = listen();
        if (opening == Opening.OPEN) {
            ledger.append(KIND, new Chosen(true));
        }
        return opening;
    }

    /// Shuts it, also for whoever is inside.
    public synchronized void shut() {
        listener.shut();
        ledger.append(KIND, new Chosen(false));
    }

    public boolean isOpen() {
        return listener.port().isPresent();
    }

    /// The port that is, or would be, listened on.
    public int port() {
        return listener.port().orElse(listener.wantedPort());
    }

    /// Whether a request came in here.
    public boolean isPort(int port) {
        return listener.isPort(port);
    }

    /// What a person compares with what the browser shows.
    public String fingerprint() {
        return certificate.get().fingerprint();
    }

    /// Where the console is to be found, while it is open: `https://192.168.1.20:8443/`.
    public List<String> addresses() {
        return listener.port().stream()
                .flatMap(
                        port ->
                                Addresses.ofThisMachine().stream()
                                        .map(InetAddress::getHostAddress)
                                        .map(address -> "https://" + address + ":" + port + "/"))
                .toList();
    }
}
