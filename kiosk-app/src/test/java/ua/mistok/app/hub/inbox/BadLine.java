package ua.mistok.app.hub.inbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;

/// The hub's door behind a line that loses, doubles, cuts, delays and changes the order of what
/// goes over it, and signs people in.
final class BadLine implements AutoCloseable {

    private static final byte[] PORTAL =
            "<html>Увійдіть у мережу</html>".getBytes(StandardCharsets.UTF_8);
    private static final int KINDS = 8;

    private final Counter counter;
    private final Random random;
    private final HttpServer server;
    private final Deque<byte[]> late = new ArrayDeque<>();
    private byte[] last = PORTAL;
    private boolean good;
    private int requests;

    BadLine(Counter counter, Random random) throws IOException {
        this.counter = counter;
        this.random = random;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/hub", at -> answer(at, counter.card().bytes()));
        server.createContext(
                "/api/v1/joins", at -> answer(at, counter.join(body(at)).envelope().bytes()));
        server.createContext("/api/v1/batches", this::batch);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// From now on; and what is still on its way arrives.
    synchronized void becomeGood() {
        good = true;
        late.forEach(this::take);
        late.clear();
    }

    synchronized int requests() {
        return requests;
    }

    private synchronized void batch(HttpExchange at) throws IOException {
        requests++;
        var bytes = body(at);
        if (good || random.nextInt(5) < 2) {
            answer(at, take(bytes));
            return;
        }
        switch (random.nextInt(KINDS)) {
            case 0 -> at.close();
            case 1 -> {
                take(bytes);
                at.close();
            }
            case 2 -> {
                take(bytes);
                answer(at, take(bytes));
            }
            case 3 -> {
                var answer = take(bytes);
                at.sendResponseHeaders(200, answer.length);
                at.getResponseBody().write(answer, 0, answer.length / 2);
                at.getResponseBody().flush();
                at.close();
            }
            case 4 -> {
                var answer = take(bytes);
                answer(at, Arrays.copyOf(answer, answer.length / 2));
            }
            case 5 -> answer(at, PORTAL);
            case 6 -> answer(at, last);
            default -> {
                late.add(bytes);
                if (late.size() > 2) {
                    take(late.removeFirst());
                }
                at.close();
            }
        }
    }

    private byte[] take(byte[] bytes) {
        last = counter.take(bytes).envelope().bytes();
        return last;
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

    @Override
    public void close() {
        server.stop(0);
    }
}
