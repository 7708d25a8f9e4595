package ua.mistok.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// Ports for programs that are told theirs. They lie below those that a system gives to whoever
/// asks for any, so that no other test's connection is there before the program is.
public final class Ports {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private Ports() {}

    public static int free() {
        return free(1);
    }

    /// @return the first of so many in a row, all of them free
    public static int free(int count) {
        while (true) {
            var first = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (areFree(first, count)) {
                return first;
            }
        }
    }

    private static boolean areFree(int first, int count) {
        for (var port = first; port < first + count; port++) {
            try {
                new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
            } catch (BindException taken) {
                return false;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return true;
    }
}
