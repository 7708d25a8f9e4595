package ua.mistok.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.walks.Ports;

/// The launcher with the packaged jar: it is told where the jar is, so that it builds nothing. The
/// machine has no locale, as under a service manager; names in Ukrainian are read all the same.
class LauncherIT {

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
                        "LC_ALL", "C");
    }

    @Test
    void check_finds_nothing_wrong_with_what_is_shipped() {
        var check = Launcher.start(folder, environment, "check");

        assertThat(check.exitCode()).as(check.text()).isZero();
        assertThat(check.text()).contains("services 30").contains("Errors: 0");
    }

    @Test
    void check_names_the_line_of_what_is_broken() throws IOException {
        var broken = folder.resolve("зламане");
        Files.createDirectories(broken.resolve("packs/local"));
        Files.writeString(broken.resolve("packs/local/pack.yaml"), "id: local\ncolour: blue\n");

        var check = Launcher.start(folder, environment, "check", broken.toString());

        assertThat(check.exitCode()).as(check.text()).isEqualTo(1);
        assertThat(check.text())
                .containsPattern(
                        "(?m)^" + broken + "/packs/local/pack.yaml:2:1: error \\[unknown-key] ");
    }

    @Test
    void run_prints_the_address_when_it_answers_and_ends_when_told_to() throws Exception {
        var port = Integer.toString(Ports.free(2));
        var data = folder.resolve("data");
        var run =
                Launcher.start(
                        folder, environment, "run", "--port", port, "--data", data.toString());
        try {
            Awaitility.await("the address is printed")
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> run.text().contains("http://127.0.0.1:" + port + "/"));
            assertThat(aliveAt(port)).isEqualTo(200);
            assertThat(data).isDirectory();

            var second = Launcher.start(folder, environment, "run", "--port", port);
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.text()).contains("port " + port + " is taken");
        } finally {
            run.process().destroy();
        }
        assertThat(run.exitCode()).isEqualTo(143);
        assertThat(ProcessHandle.allProcesses().filter(LauncherIT::isOfThisFolder)).isEmpty();
    }

    private static boolean isOfThisFolder(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(folder.toString());
    }

    private static int aliveAt(String port) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var alive = URI.create("http://127.0.0.1:" + port + "/kiosk/alive");
            return http.send(HttpRequest.newBuilder(alive).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
