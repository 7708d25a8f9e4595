package ua.mistok.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a hub on a server is started with.
class HubServerTest {

    static final Path HUB = Device.ROOT.resolveSibling("hub");

    @Test
    void two_hubs_that_may_write_nowhere_are_asked_for_their_health() {
        var deployment = find("Deployment");
        var pod = deployment.at("/spec/template/spec");
        var hub = pod.at("/containers/0");

        assertThat(deployment.at("/spec/replicas").asInt()).isEqualTo(2);
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean(false)).isTrue();
        assertThat(hub.at("/securityContext/readOnlyRootFilesystem").asBoolean(false)).isTrue();
        assertThat(hub.at("/securityContext/capabilities/drop/0").asString()).isEqualTo("ALL");
        assertThat(List.of("startupProbe", "readinessProbe"))
                .allMatch(
                        probe ->
                                hub.at("/" + probe + "/httpGet/path")
                                        .asString()
                                        .equals("/actuator/health"));
        assertThat(find("Ingress").at("/metadata/annotations").toString())
                .contains("\"nginx.ingress.kubernetes.io/affinity\":\"cookie\"");
    }

    @Test
    void nothing_secret_is_in_the_manifests_and_what_they_ask_for_is_in_the_sample() {
        var sample = read("kubernetes/secret.sample.yaml").getFirst();
        var asked = Device.found("key: ([a-z]+)", text("kubernetes/hub.yaml"));

        assertThat(asked).contains("password", "database", "user");
        assertThat(asked).allMatch(key -> sample.at("/stringData").has(key));
        assertThat(find("Deployment").toString()).doesNotContain("change-me");
    }

    @Test
    void container_pods_and_proxy_mean_the_same_port_and_password() {
        var container = text("Containerfile");

        assertThat(container).contains("--server.port=8090", "EXPOSE 8090", "USER 65532:65532");
        assertThat(text("kubernetes/hub.yaml")).contains("containerPort: 8090", "runAsUser: 65532");
        assertThat(text("server/Caddyfile")).contains("reverse_proxy 127.0.0.1:8090");
        var mounted =
                find("Deployment").at("/spec/template/spec/containers/0/volumeMounts/1/mountPath");
        assertThat(container).contains(mounted.asString() + "/password");
    }

    @Test
    void what_is_acknowledged_is_on_the_disk() {
        assertThat(text("server/postgresql.conf"))
                .contains("fsync = on", "synchronous_commit = on", "archive_mode = on")
                .contains("log_parameter_max_length = 0");
    }

    /// Needs PostgreSQL's own programs, which the try-out has only a part of.
    @Test
    @Tag("long")
    @Tag("restore")
    void the_way_back_to_a_minute_is_rehearsed() {
        assertThat(Aloud.run(HUB.resolve("server/rehearse"))).isEmpty();
    }

    private static JsonNode find(String kind) {
        return read("kubernetes/hub.yaml").stream()
                .filter(document -> document.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> read(String file) {
        return StreamSupport.stream(new Yaml().loadAll(text(file)).spliterator(), false)
                .<JsonNode>map(JsonMapper.shared()::valueToTree)
                .toList();
    }

    private static String text(String file) {
        return Device.text(HUB.resolve(file));
    }
}
