package ua.mistok.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.identity.KioskId;
import ua.mistok.app.identity.NetworkCertificate;
import ua.mistok.app.ledger.Ledger;

/// A desk of the library's network, on this machine.
class NetworkDoorTest {

    private static final KioskId KIOSK = new KioskId("0123456789abcdef0123456789abcdef");

    @TempDir private Path data;
    private KioskStore store;
    private Ledger ledger;
    private RunningServer server;
    private LateListener listener;
    private NetworkDoor door;

    @BeforeEach
    void start() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        listener = new LateListener("network", 6, InetAddress.getLoopbackAddress(), 0);
        server = RunningServer.start(data.resolve("server"), listener);
        door = door(listener);
    }

    @AfterEach
    void stop() {
        server.close();
        ledger.close();
        store.close();
    }

    private NetworkDoor door(LateListener on) {
        return new NetworkDoor(ledger, on, () -> NetworkCertificate.open(data, KIOSK));
    }

    @Test
    void it_is_shut_until_somebody_opens_it() {
        door.asChosen();

        assertThat(door.isOpen()).isFalse();
        assertThat(door.addresses()).isEmpty();
        assertThat(door.isPort(0)).isFalse();
    }

    @Test
    void it_speaks_tls_with_the_certificate_whose_fingerprint_is_shown() throws Exception {
        assertThat(door.open()).isEqualTo(NetworkDoor.Opening.OPEN);

        var desk = new Desktop();
        var answer = desk.ask("https", door.port());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("secure ");
        assertThat(desk.fingerprint())
                .isEqualTo(door.fingerprint())
                .matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
    }

    @Test
    void nobody_is_served_there_without_tls() throws Exception {
        door.open();

        assertThat(new Desktop().ask("http", door.port()).statusCode()).isEqualTo(400);
    }

    @Test
    void its_session_has_a_cookie_of_its_own_which_is_worth_nothing_at_another_door()
            throws Exception {
        door.open();
        var desk = new Desktop();

        var first = desk.ask("https", door.port());
        var again = desk.ask("https", door.port());
        var other = desk.ask("http", server.port());

        assertThat(first.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith(DoorCookies.NETWORK + "=")
                .contains("Secure", "HttpOnly");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith(RunningServer.COOKIE + "=");
    }

    @Test
    void once_shut_it_is_gone_and_can_be_opened_again() throws Exception {
        door.open();
        var port = door.port();
        door.shut();

        assertThat(door.isOpen()).isFalse();
        assertThatThrownBy(() -> new Desktop().ask("https", port))
                .isInstanceOf(ConnectException.class);

        door.open();
        assertThat(new Desktop().ask("https", door.port()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_start_leaves_it_as_it_was_chosen_and_shows_the_same_fingerprint() {
        door.open();
        var fingerprint = door.fingerprint();
        listener.shut();

        var afterStart = door(listener);
        afterStart.asChosen();
        assertThat(afterStart.isOpen()).isTrue();
        assertThat(afterStart.fingerprint()).isEqualTo(fingerprint);

        afterStart.shut();
        var afterAnother = door(listener);
        afterAnother.asChosen();
        assertThat(afterAnother.isOpen()).isFalse();
    }

    @Test
    void a_port_that_another_programme_has_is_said_and_nothing_is_chosen() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var there =
                    new LateListener(
                            "network", 6, InetAddress.getLoopbackAddress(), taken.getLocalPort());
            there.of(server.service());
            var refused = door(there);

            assertThat(refused.open()).isEqualTo(NetworkDoor.Opening.PORT_TAKEN);
            assertThat(refused.isOpen()).isFalse();
        }
        door.asChosen();
        assertThat(door.isOpen()).isFalse();
    }
}
