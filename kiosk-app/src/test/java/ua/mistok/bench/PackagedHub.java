package ua.mistok.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import ua.mistok.walks.Ports;

/// The packaged jar as a hub, in a process of its own.
record PackagedHub(Process process, int port) implements AutoCloseable {

    /// Starts it and waits until it answers.
    ///
    /// @param database address of JDBC
    static PackagedHub start(String database) throws IOException {
        var port = Ports.free(2);
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        System.getProperty("mistok.jar"),
                        "--spring.profiles.active=hub",
                        "--server.port=" + port,
                        "--management.server.port=" + (port + 1),
                        "--mistok.hub.database=" + database);
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var hub = new PackagedHub(process, port);
        try (var http = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(hub.address("actuator/health")).build();
            Awaitility.await("the hub answers")
                    .atMost(Duration.ofMinutes(3))
                    .ignoreExceptions()
                    .until(() -> http.send(health, BodyHandlers.ofString()).statusCode() == 200);
        } catch (RuntimeException never) {
            hub.close();
            throw never;
        }
        return hub;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
