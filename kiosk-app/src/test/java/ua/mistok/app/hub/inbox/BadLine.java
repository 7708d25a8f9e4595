package ua.mistok.app.hub.inbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The hub's door behind a line that loses, doubles, cuts, delays and changes the order of what
/// goes over it, and signs people in.
final class BadLine implements AutoCloseable {

    private static final byte[] PORTAL =
            "<html>Увійдіть у мережу</html>".getBytes(StandardCharsets.UTF_8);
    private static final int AT_ONCE = 4;

    private final Door door;
    private final Random random;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final Deque<byte[]> late = new ArrayDeque<>();
    private final List<byte[]> all = new ArrayList<>();
    private byte[] last = PORTAL;
    private boolean good;

    /// What becomes of a message.
    private enum Fate {
        LOST,
        ANSWER_LOST,
        DOUBLED,
        ANSWER_CUT,
        ANSWER_SHORT,
        PORTAL,
        OLD_ANSWER,
        LATE,
        WELL
    }

    BadLine(Door door, Random random) throws IOException {
        this.door = door;
        this.random = random;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/api/v1/hub", at -> answer(at, door.card()));
        server.createContext("/api/v1/joins", at -> answer(at, door.join(body(at))));
        server.createContext("/api/v1/batches", this::batch);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// From now on; and what is still on its way arrives.
    void becomeGood() throws IOException {
        List<byte[]> arriving;
        synchronized (this) {
            good = true;
            arriving = List.copyOf(late);
            late.clear();
        }
        for (var bytes : arriving) {
            take(bytes);
        }
    }

    synchronized int requests() {
        return all.size();
    }

    /// Hands in all that ever went over it once more, in any order.
    void replay() throws IOException {
        List<byte[]> again;
        synchronized (this) {
            again = new ArrayList<>(all);
        }
        Collections.shuffle(again, random);
        for (var bytes : again) {
            door.take(bytes);
        }
    }

    private synchronized Fate fate(byte[] bytes) {
        all.add(bytes);
        return good || random.nextInt(5) < 2
                ? Fate.WELL
                : Fate.values()[random.nextInt(Fate.WELL.ordinal())];
    }

    private void batch(HttpExchange at) throws IOException {
        try (at) {
            var bytes = body(at);
            switch (fate(bytes)) {
                case WELL -> answer(at, take(bytes));
                case LOST -> {}
                case ANSWER_LOST -> take(bytes);
                case DOUBLED -> {
                    take(bytes);
                    answer(at, take(bytes));
                }
                case ANSWER_CUT -> {
                    var answer = take(bytes);
                    at.sendResponseHeaders(200, answer.length);
                    at.getResponseBody().write(answer, 0, answer.length / 2);
                    at.getResponseBody().flush();
                }
                case ANSWER_SHORT -> {
                    var answer = take(bytes);
                    answer(at, Arrays.copyOf(answer, answer.length / 2));
                }
                case PORTAL -> answer(at, PORTAL);
                case OLD_ANSWER -> answer(at, old());
                case LATE -> {
                    var arrived = hold(bytes);
                    if (arrived.isPresent()) {
                        take(arrived.get());
                    }
                }
            }
        }
    }

    /// @return what was held before it and arrives now
    private synchronized Optional<byte[]> hold(byte[] bytes) {
        late.add(bytes);
        return late.size() > 2 ? Optional.of(late.removeFirst()) : Optional.empty();
    }

    private synchronized byte[] old() {
        return last;
    }

    private byte[] take(byte[] bytes) throws IOException {
        var answer = door.take(bytes);
        synchronized (this) {
            last = answer;
        }
        return answer;
    }

    private static byte[] body(HttpExchange at) throws IOException {
        return at.getRequestBody().readAllBytes();
    }

    private static void answer(HttpExchange at, byte[] bytes) throws IOException {
        at.sendResponseHeaders(200, bytes.length);
        at.getResponseBody().write(bytes);
        at.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
