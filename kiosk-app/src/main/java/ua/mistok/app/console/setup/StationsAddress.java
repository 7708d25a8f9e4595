package ua.mistok.app.console.setup;

import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import ua.mistok.app.access.Doors;

/// Where other screens of the library find this kiosk.
///
/// @param address of `--address`; 127.0.0.1 if none is named
public record StationsAddress(InetAddress address) {

    /// @return empty where other screens cannot come; an address that means "all" names none
    Optional<String> find(Doors doors) {
        return address.isLoopbackAddress() || address.isAnyLocalAddress()
                ? Optional.empty()
                : Optional.of(
                        "http://"
                                + address.getHostAddress()
                                + ":"
                                + URI.create(doors.visitors()).getPort()
                                + "/");
    }
}
