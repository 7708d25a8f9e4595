package ua.mistok.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Which addresses a screen may show.
class AddressPolicyTest {

    private static final String SPLASH = "file:///usr/share/mistok-station/splash.html";

    @TempDir Path folder;

    @Test
    void the_machines_own_screen_shows_its_kiosk_and_its_console() {
        assertThat(allowed(Map.of("MISTOK_SERVER", "127.0.0.1:8080", "MISTOK_STAFF_PORT", "8081")))
                .containsExactly("http://127.0.0.1:8080", "http://localhost:8081", SPLASH);
    }

    @Test
    void another_screen_shows_its_kiosk_alone() {
        assertThat(allowed(Map.of("MISTOK_SERVER", "192.168.1.10:8080")))
                .containsExactly("http://192.168.1.10:8080", SPLASH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"library", "*:8080", "a/b:80", "a\",\"*:80", "192.168.1.10:"})
    void what_is_no_address_opens_nothing(String server) {
        try (var script = new Script(folder)) {
            assertThat(prepare(script, Map.of("MISTOK_SERVER", server))).isEqualTo(1);
            assertThat(script.printed()).contains("MISTOK_SERVER is no address and port");
            assertThat(folder.resolve("policy/address.json")).doesNotExist();
        }
    }

    private List<String> allowed(Map<String, String> settings) {
        try (var script = new Script(folder)) {
            assertThat(prepare(script, settings)).as(script::printed).isZero();
        }
        var file = folder.resolve("policy/address.json");
        assertThat(Files.exists(file)).isTrue();
        var policy = JsonMapper.shared().readTree(Device.text(file));
        assertThat(policy.get("URLBlocklist").get(0).asString()).isEqualTo("*");
        return policy.get("URLAllowlist").valueStream().map(JsonNode::asString).toList();
    }

    private int prepare(Script script, Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("MISTOK_POLICY", folder.resolve("policy").toString());
        return script.run(Device.STATION_SCRIPTS.resolve("prepare"), all);
    }
}
