package ua.mistok.app.network;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;

/// Under which addresses others of the network find this machine.
final class Addresses {

    private Addresses() {}

    /// Those at which a listener is found that listens on this address.
    static List<InetAddress> of(InetAddress listens) {
        return listens.isAnyLocalAddress() ? ofThisMachine() : List.of(listens);
    }

    /// IPv4, as a person can type them; none without a network.
    static List<InetAddress> ofThisMachine() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(Addresses::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .filter(address -> !address.isLoopbackAddress())
                    .filter(address -> !address.isLinkLocalAddress())
                    .toList();
        } catch (SocketException none) {
            return List.of();
        }
    }

    private static boolean isUp(NetworkInterface card) {
        try {
            return card.isUp();
        } catch (SocketException gone) {
            return false;
        }
    }
}
