package ua.mistok.app.hub.inbox;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// A process of a kiosk or of a hub, from its start to a `kill -9`, with what it said.
final class Mortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Process process;
    private final Thread listening;
    private final List<String> said = new ArrayList<>();
    private boolean silent;

    private Mortal(Process process) {
        this.process = process;
        listening = Thread.ofPlatform().daemon().start(this::listen);
    }

    static Mortal start(Class<?> main, String... arguments) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx160m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                classPath(),
                                main.getName()));
        command.addAll(List.of(arguments));
        return new Mortal(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /// Without Logback, which would print every statement.
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.contains("logback"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                say(line);
            }
        } catch (IOException e) {
            // the pipe ends with the process
        }
        synchronized (this) {
            silent = true;
            notifyAll();
        }
    }

    private synchronized void say(String line) {
        if (!line.contains(" ")) { // a line of a log has spaces
            said.add(line);
            notifyAll();
        }
    }

    synchronized List<String> said() {
        return List.copyOf(said);
    }

    /// Waits until it has said so much more; or is dead.
    synchronized void listenTo(int more) throws InterruptedException {
        listenUntil(said.size() + more);
    }

    /// Waits until it has said anything at all; or is dead.
    void listenForTheFirst() throws InterruptedException {
        listenUntil(1);
    }

    private synchronized void listenUntil(int enough) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (said.size() < enough && !silent) {
            var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("it said only " + said.size() + " of " + enough);
            }
            wait(left);
        }
    }

    /// Waits so long, or for its end.
    void live(int millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        listening.join();
    }

    /// The door of a hub that says its port first.
    Door door(HttpClient http) {
        return new Door() {
            @Override
            public byte[] card() throws IOException {
                return send(http, "hub", HttpRequest.newBuilder().GET());
            }

            @Override
            public byte[] join(byte[] bytes) throws IOException {
                return send(http, "joins", post(bytes));
            }

            @Override
            public byte[] take(byte[] bytes) throws IOException {
                return send(http, "batches", post(bytes));
            }
        };
    }

    private static HttpRequest.Builder post(byte[] bytes) {
        return HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(bytes));
    }

    private byte[] send(HttpClient http, String what, HttpRequest.Builder request)
            throws IOException {
        var told = said();
        if (told.isEmpty()) {
            throw new IOException("this hub is still starting");
        }
        var address = URI.create("http://127.0.0.1:" + told.getFirst() + "/api/v1/" + what);
        try {
            return http.send(request.uri(address).build(), BodyHandlers.ofByteArray()).body();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
