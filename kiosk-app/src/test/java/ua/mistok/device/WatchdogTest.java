package ua.mistok.device;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who tells systemd that all is well, and when nobody does.
class WatchdogTest {

    private static final String OURSELVES = Long.toString(ProcessHandle.current().pid());
    private static final String FINE = "systemd-notify WATCHDOG=1";

    @TempDir Path folder;

    private final HttpServer kiosk = server();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int status = 200;
    private volatile String answer = "{}";

    WatchdogTest() throws IOException {}

    private HttpServer server() throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/kiosk/", this::answer);
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = answer.getBytes(UTF_8);
            var isOurs = "localhost".equals(exchange.getRequestHeaders().getFirst("Host"));
            exchange.sendResponseHeaders(isOurs ? status : 404, body.length);
            exchange.getResponseBody().write(body);
        }
        asked.incrementAndGet();
    }

    @AfterEach
    void stop() {
        kiosk.stop(0);
    }

    @Test
    void the_kiosk_is_ready_when_it_answers_and_well_as_long_as_it_does() {
        status = 503;
        try (var script = new Script(folder, "systemd-notify")) {
            script.start(
                    Device.SCRIPTS.resolve("pulse"),
                    Map.of(
                            "MISTOK_HOME", Device.SCRIPTS.toString(),
                            "NOTIFY_SOCKET", "/nowhere",
                            "WATCHDOG_USEC", "3000000"),
                    port(),
                    OURSELVES);
            askedTwice();
            assertThat(script.calls()).isEmpty();

            status = 200;
            await().until(() -> script.calls().contains(FINE));
            assertThat(script.calls().getFirst()).startsWith("systemd-notify --ready");

            status = 500;
            askedTwice();
            var before = script.calls().size();
            askedTwice();
            assertThat(script.calls()).hasSize(before);
        }
    }

    @Test
    void a_silent_page_is_told_by_silence() {
        answer = "heard 9 dark no\n";
        try (var script = new Script(folder, "systemd-notify", "wlr-randr")) {
            watch(script);
            await().until(() -> script.calls().contains(FINE));

            answer = "heard 61 dark no\n";
            askedTwice();
            var before = script.calls().size();
            askedTwice();
            assertThat(script.calls()).hasSize(before);
        }
    }

    @Test
    void a_kiosk_that_does_not_answer_is_not_the_screens_fault() {
        status = 503;
        try (var script = new Script(folder, "systemd-notify", "wlr-randr")) {
            watch(script);

            await().until(() -> script.calls().contains(FINE));
        }
    }

    @Test
    void whoever_watches_ends_with_the_browser() throws Exception {
        var browser = new ProcessBuilder("sleep", "600").start();
        try (var script = new Script(folder, "systemd-notify", "wlr-randr")) {
            var watching = watch(script, Long.toString(browser.pid()));
            await().until(() -> script.calls().contains(FINE));
            browser.destroyForcibly().waitFor();

            await().until(() -> !watching.isAlive());
        } finally {
            browser.destroyForcibly();
        }
    }

    @Test
    void the_splash_is_told_of_the_first_answer() {
        try (var script = new Script(folder, "systemd-notify", "wlr-randr")) {
            watch(script);

            await().until(() -> Files.exists(folder.resolve("told.js")));
        }
    }

    @Test
    void the_screen_is_off_while_the_library_is_closed() {
        answer = "heard 9 dark yes\n";
        try (var script = new Script(folder, "systemd-notify")) {
            script.exchange("wlr-randr", "[ $# != 0 ] || echo 'HDMI-A-1 \"a screen\"'");
            watch(script);
            await().until(() -> script.calls().contains("wlr-randr --output HDMI-A-1 --off"));

            answer = "heard 9 dark no\n";
            await().until(() -> script.calls().contains("wlr-randr --output HDMI-A-1 --on"));
        }
    }

    @Test
    void a_screen_that_did_not_switch_is_told_so_again() throws IOException {
        answer = "heard 9 dark yes\n";
        try (var script = new Script(folder, "systemd-notify")) {
            script.exchange(
                    "wlr-randr",
                    "[ $# != 0 ] || { echo 'HDMI-A-1 \"a screen\"'; exit; }; [ -e "
                            + folder.resolve("works")
                            + " ]");
            watch(script);
            await().until(() -> switchedOff(script) > 1);

            Files.createFile(folder.resolve("works"));
            askedTwice();
            var before = switchedOff(script);
            askedTwice();
            assertThat(switchedOff(script)).isEqualTo(before);
        }
    }

    private static long switchedOff(Script script) {
        return script.calls().stream().filter("wlr-randr --output HDMI-A-1 --off"::equals).count();
    }

    private void watch(Script script) {
        watch(script, OURSELVES);
    }

    private Process watch(Script script, String browser) {
        return script.start(
                Device.STATION_SCRIPTS.resolve("watch"),
                Map.of(
                        "MISTOK_SERVER",
                        "127.0.0.1:" + port(),
                        "MISTOK_STAFF_PORT",
                        port(),
                        "MISTOK_WATCH_PAUSE",
                        "0.1"),
                browser,
                folder.resolve("told.js").toString());
    }

    /// What came before the first of two questions has been told by the second.
    private void askedTwice() {
        var before = asked.get();
        await().until(() -> asked.get() >= before + 2);
    }

    private String port() {
        return Integer.toString(kiosk.getAddress().getPort());
    }
}
