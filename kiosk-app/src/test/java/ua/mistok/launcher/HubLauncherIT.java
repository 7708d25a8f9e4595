package ua.mistok.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import ua.mistok.walks.Ports;

/// A hub for a try-out, with the packaged jar and a PostgreSQL that the launcher fetches itself.
class HubLauncherIT {

    /// Stands above what the launcher says: a hub that lives for seconds needs not the best code.
    private static final String COMPILED_ONCE = "-XX:TieredStopAtLevel=1";

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
                        "XDG_CACHE_HOME", folder.resolve("cache").toString(),
                        "_JAVA_OPTIONS", COMPILED_ONCE);
    }

    @Test
    void a_hub_tells_its_health_keeps_its_data_and_leaves_no_process() throws Exception {
        var port = Ports.free(2);
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

    @Test
    void a_demonstration_has_two_kiosks_that_joined_and_whose_visits_are_counted()
            throws Exception {
        var port = Ports.free(6);
        var data = folder.resolve("показ");

        var demo = start("demo", port, data, "Ctrl+C");
        try {
            assertThat(demo.text())
                    .containsPattern("Hub: +http://127.0.0.1:" + port + "/\n +the first time")
                    .containsPattern("Kiosk 1: +http://127.0.0.1:" + (port + 2) + "/ ")
                    .containsPattern("Kiosk 2: +http://127.0.0.1:" + (port + 4) + "/ ");
            assertThat(demo.text().split("the first time with the code [A-Z0-9]{3,}")).hasSize(4);
            assertThat(ask(port + 2, "/kiosk/alive").statusCode()).isEqualTo(200);
            Awaitility.await("both kiosks are counted, and every place above them")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> counted(data).equals("vinnytska lvivska ukraine"));
        } finally {
            demo.process().destroy();
        }
        assertThat(demo.exitCode()).isEqualTo(143);
        assertThat(ProcessHandle.allProcesses().filter(HubLauncherIT::isOfThisFolder)).isEmpty();
    }

    /// Where all of the made-up visits of a kiosk, or of both, have been counted.
    private static String counted(Path data) throws IOException, SQLException {
        return asked(
                data,
                """
                select string_agg(place, ' ' order by n, place desc) from (
                    select place, sum(n) as n from tally
                    where measure = 'kind' and subject = 'visit.began' and length(place) < 32
                    group by place) as places
                where n = case when place = 'ukraine' then 240 else 120 end
                """);
    }

    private static Launcher start(int port, Path data) {
        return start("hub", port, data, "http://127.0.0.1:" + port + "/");
    }

    private static Launcher start(String verb, int port, Path data, String last) {
        var hub =
                Launcher.start(
                        folder,
                        environment,
                        verb,
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString());
        try {
            Awaitility.await("the address is printed")
                    .atMost(Duration.ofSeconds(240))
                    .until(() -> !hub.process().isAlive() || hub.text().contains(last));
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
        return asked(data, "select string_agg(pem, '') from hub_key");
    }

    private static String asked(Path data, String question) throws IOException, SQLException {
        var address = Files.readString(data.resolve("address")).strip();
        try (var connection = DriverManager.getConnection(address);
                var asked = connection.createStatement();
                var answer = asked.executeQuery(question)) {
            answer.next();
            return String.valueOf(answer.getString(1));
        }
    }

    private static HttpResponse<String> ask(int port, String path)
            throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + port + path);
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
