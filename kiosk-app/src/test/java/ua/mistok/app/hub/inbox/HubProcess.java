package ua.mistok.app.hub.inbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import ua.mistok.app.db.HubStore;

/// A process that takes batches in and adds up what they count, until somebody kills it. Its first
/// line is its port.
final class HubProcess {

    private static final int AT_ONCE = 4;
    private static final int MILLIS_BETWEEN_SUMS = 50;

    private HubProcess() {}

    /// @param arguments address of the database
    public static void main(String[] arguments) throws IOException {
        var rooms = HubRooms.on(HubStore.open(arguments[0], "", ""));
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(AT_ONCE));
        server.createContext("/api/v1/hub", at -> answer(at, rooms.door().card()));
        server.createContext("/api/v1/joins", at -> answer(at, rooms.door().join(body(at))));
        server.createContext("/api/v1/batches", at -> answer(at, rooms.door().take(body(at))));
        server.start();
        System.out.println(server.getAddress().getPort());
        Executors.newSingleThreadScheduledExecutor()
                .scheduleWithFixedDelay(
                        new Rollup(rooms.store())::run,
                        0,
                        MILLIS_BETWEEN_SUMS,
                        TimeUnit.MILLISECONDS);
    }

    private static byte[] body(HttpExchange at) throws IOException {
        return at.getRequestBody().readAllBytes();
    }

    private static void answer(HttpExchange at, byte[] bytes) throws IOException {
        try (at) {
            at.sendResponseHeaders(200, bytes.length);
            at.getResponseBody().write(bytes);
        }
    }
}
