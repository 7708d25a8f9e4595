package ua.mistok.app.sync;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import ua.mistok.app.wire.Envelope;

/// Brings bytes to a hub and takes its answer; believes nothing. For one thread, and others that
/// break off.
final class HubClient {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    /// Thirty kilobytes over the slowest mobile network, and a hub that lets wait.
    private static final Duration ANSWER = Duration.ofMinutes(2);

    /// More than the longest receipt.
    private static final long LARGEST = 1 << 20;

    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,9})-");
    private static final byte[] NOTHING = {};
    private static final int LONGEST_AGAIN = 6 * 3_600;
    private static final String RETRY_AFTER = "Retry-After";

    private final HttpClient http;
    private final Duration patience;
    private final AtomicReference<CompletableFuture<?>> underWay =
            new AtomicReference<>(new CompletableFuture<>());

    HubClient(SSLContext tls) {
        this(tls, ANSWER);
    }

    /// @param patience for an answer
    HubClient(SSLContext tls, Duration patience) {
        this.patience = patience;
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(CONNECT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1)
                        .sslContext(tls)
                        .build();
    }

    Reply get(String address, String path) {
        return send(request(address, path).GET());
    }

    /// Takes a file that comes in pieces.
    interface Pieces {

        /// What comes next stands at this byte of the file.
        void begin(long at);

        void add(byte[] piece);
    }

    /// Asks for a file from a byte on; it may come from its beginning nevertheless. What came
    /// before the line broke was taken.
    ///
    /// @return without bytes
    Reply get(String address, String path, long from, Pieces pieces) {
        var asked = request(address, path).GET();
        if (from > 0) {
            asked.header("Range", "bytes=" + from + "-");
        }
        return send(
                asked,
                about ->
                        begin(about, pieces)
                                ? BodySubscribers.mapping(
                                        BodySubscribers.ofByteArrayConsumer(
                                                piece -> piece.ifPresent(pieces::add)),
                                        _ -> NOTHING)
                                : BodySubscribers.replacing(NOTHING));
    }

    private static boolean begin(HttpResponse.ResponseInfo about, Pieces pieces) {
        if (about.statusCode() == OK) {
            pieces.begin(0);
            return true;
        }
        var range = about.headers().firstValue("Content-Range").map(RANGE::matcher);
        if (about.statusCode() != PARTIAL || range.filter(Matcher::lookingAt).isEmpty()) {
            return false;
        }
        pieces.begin(Long.parseLong(range.orElseThrow().group(1)));
        return true;
    }

    Reply post(String address, String path, byte[] bytes) {
        BodyPublisher body = BodyPublishers.ofByteArray(bytes);
        return send(request(address, path).header("Content-Type", Envelope.MEDIA_TYPE).POST(body));
    }

    private HttpRequest.Builder request(String address, String path) {
        return HttpRequest.newBuilder(URI.create(address).resolve(path)).timeout(patience);
    }

    private Reply send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofByteArray());
    }

    private Reply send(HttpRequest.Builder request, BodyHandler<byte[]> body) {
        var answer = http.sendAsync(request.build(), BodyHandlers.limiting(body, LARGEST));
        underWay.set(answer);
        try {
            var came = answer.get();
            return new Reply.Came(came.statusCode(), came.body(), again(came));
        } catch (ExecutionException failed) {
            return new Reply.Failed(why(failed));
        } catch (CancellationException brokenOff) {
            return new Reply.Failed(Stop.LINE_BROKE);
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Reply.Failed(Stop.LINE_BROKE);
        }
    }

    private static Stop why(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return Stop.NOT_TRUSTED;
            }
            if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
                return Stop.NO_NETWORK;
            }
        }
        return failed.getCause() instanceof IOException ? Stop.LINE_BROKE : Stop.NOT_THE_HUB;
    }

    private static Optional<Duration> again(HttpResponse<?> came) {
        return came.headers()
                .firstValue(RETRY_AFTER)
                .filter(seconds -> seconds.matches("\\d{1,9}"))
                .map(seconds -> Math.min(Integer.parseInt(seconds), LONGEST_AGAIN))
                .map(Duration::ofSeconds);
    }

    /// Ends a request that is under way; the hub may have taken it, and is asked again.
    void breakOff() {
        underWay.get().cancel(true);
    }
}
