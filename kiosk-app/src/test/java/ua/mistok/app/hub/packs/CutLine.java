package ua.mistok.app.hub.packs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A line between a kiosk and a hub that does to answers what a test says.
final class CutLine implements AutoCloseable {

    /// What the line does to an answer that is longer than this many bytes; shorter ones pass.
    record Fault(Kind kind, int longer) {

        enum Kind {
            /// The line breaks in the middle.
            CUT,
            /// Half of it is called whole.
            TRUNCATED,
            /// One byte is another.
            GARBLED,
            /// A page where one signs in.
            PORTAL
        }
    }

    /// @param range empty for the whole file
    record Asked(String path, Optional<String> range) {}

    private static final byte[] PORTAL =
            "<html>Увійдіть у мережу</html>".getBytes(StandardCharsets.UTF_8);

    final List<Asked> asked = new ArrayList<>();
    Optional<Fault> fault = Optional.empty();
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String hub;

    CutLine(String hub) {
        this.hub = hub;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::relay);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Paths of files that were asked for since the last time.
    List<Asked> files() {
        var files = asked.stream().filter(each -> each.path().contains("/files/")).toList();
        asked.clear();
        return files;
    }

    private synchronized void relay(HttpExchange at) throws IOException {
        try (at) {
            var path = at.getRequestURI().getPath();
            var range = Optional.ofNullable(at.getRequestHeaders().getFirst("Range"));
            asked.add(new Asked(path, range));
            var request = HttpRequest.newBuilder(URI.create(hub + path));
            range.ifPresent(part -> request.header("Range", part));
            var came = client.send(request.GET().build(), BodyHandlers.ofByteArray());
            came.headers()
                    .firstValue("Content-Range")
                    .ifPresent(part -> at.getResponseHeaders().set("Content-Range", part));
            answer(at, came.statusCode(), came.body());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange at, int status, byte[] body) throws IOException {
        var now = fault.filter(one -> body.length > one.longer()).map(Fault::kind);
        if (now.isEmpty()) {
            send(at, status, body, body.length);
            return;
        }
        switch (now.get()) {
            case CUT -> send(at, status, Arrays.copyOf(body, body.length / 2), body.length);
            case TRUNCATED ->
                    send(at, status, Arrays.copyOf(body, body.length / 2), body.length / 2);
            case GARBLED -> {
                body[body.length / 2] ^= 1;
                send(at, status, body, body.length);
            }
            case PORTAL -> send(at, 200, PORTAL, PORTAL.length);
        }
    }

    private static void send(HttpExchange at, int status, byte[] body, int claimed)
            throws IOException {
        at.sendResponseHeaders(status, claimed == 0 ? -1 : claimed);
        at.getResponseBody().write(body);
        at.getResponseBody().flush();
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
