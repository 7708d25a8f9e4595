package ua.mistok.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hub for a try-out, with the packaged jar and a PostgreSQL that the launcher fetches itself.
class HubLauncherIT {

    @TempDir static Path folder;

    private static Map<String, String> environment = Map.of();

    @BeforeAll
    static void take_a_jar_aside() throws IOException {
        var jar = folder.resolve("mistok.jar");
        Files.copy(Path.of(System.getProperty("mistok.jar")), jar);
        environment =
                Map.of(
                        "MISTOK_JAR", jar.toString(),
                        "JAVA_HOME", System.getProperty("java.home"),
                        "XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    @Test
    void a_hub_tells_its_health_keeps_its_data_and_leaves_no_process() throws Exception {
        var port = freePorts();
        var data = folder.resolve("вузол");

        var keys = "";
        var first = start(port, data);
        try {
            keys = keys(data);
            assertThat(keys).contains("PRIVATE KEY");
            assertThat(ask(port, "/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(ask(port, "/actuator/prometheus").body()).doesNotContain("jvm_");
            assertThat(ask(port + 1, "/actuator/prometheus").body())
                    .contains("jvm_memory_used_bytes", "hikaricp_connections_max");
            assertThat(ask(port, "/").headers().firstValue("Content-Security-Policy")).isPresent();
        } finally {
            first.process().destroy();
        }
        assertThat(first.exitCode()).isEqualTo(143);
        assertThat(ProcessHandle.allProcesses().filter(HubLauncherIT::isOfThisFolder)).isEmpty();

        var second = start(port, data);
        try {
            assertThat(keys(data)).isEqualTo(keys);
        } finally {
            second.process().destroy();
        }
        assertThat(second.exitCode()).isEqualTo(143);
    }

    private static Launcher start(int port, Path data) {
        var hub =
                Launcher.start(
                        folder,
                        environment,
                        "hub",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString());
        try {
            Awaitility.await("the address is printed")
                    .atMost(Duration.ofSeconds(120))
                    .until(
                            () ->
                                    !hub.process().isAlive()
                                            || hub.text()
                                                    .contains("http://127.0.0.1:" + port + "/"));
            assertThat(hub.process().isAlive()).as(hub.text()).isTrue();
            return hub;
        } catch (RuntimeException | AssertionError e) {
            hub.process().destroy();
            throw e;
        }
    }

    private static boolean isOfThisFolder(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(folder.toString());
    }

    /// What kiosks pin: made once, in the first start.
    private static String keys(Path data) throws IOException, SQLException {
        var address = Files.readString(data.resolve("address")).strip();
        try (var connection = DriverManager.getConnection(address);
                var asked = connection.createStatement();
                var answer = asked.executeQuery("select string_agg(pem, '') from hub_key")) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static HttpResponse<String> ask(int port, String path)
            throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + port + path);
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }

    /// Two in a row.
    private static int freePorts() throws IOException {
        while (true) {
            try (var one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    var next =
                            new ServerSocket(
                                    one.getLocalPort() + 1, 1, InetAddress.getLoopbackAddress())) {
                return next.getLocalPort() - 1;
            } catch (java.net.BindException taken) {
                // The next pair may be free.
            }
        }
    }
}
