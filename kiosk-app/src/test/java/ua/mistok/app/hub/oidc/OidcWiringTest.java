package ua.mistok.app.hub.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.people.Entrance;
import ua.mistok.app.hub.people.Gate;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.SampleGate;

class OidcWiringTest {

    @TempDir private Path folder;
    private HubDatabase database;
    private HubPeople people;

    @BeforeEach
    void open() {
        database = HubDatabase.fresh();
        people = new HubPeople(database.store());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(OidcSettings.class)
    static class Settings {}

    private ApplicationContextRunner hub(String... told) {
        return new ApplicationContextRunner()
                .withInitializer(context -> context.getEnvironment().addActiveProfile("hub"))
                .withInitializer(
                        context ->
                                context.getBeanFactory()
                                        .setConversionService(
                                                ApplicationConversionService.getSharedInstance()))
                .withUserConfiguration(Settings.class, OidcWiring.class, OidcDoor.class)
                .withBean(Entrance.class, () -> people.entrance)
                .withBean(Gate.class, () -> SampleGate.of(people.members, Clock.systemUTC()))
                .withPropertyValues(told);
    }

    private String secret(String words) throws IOException {
        var file = Files.writeString(folder.resolve("secret"), words);
        return "mistok.hub.oidc.client-secret-file=" + file;
    }

    @Test
    void without_a_provider_there_is_no_door() {
        hub().run(context -> assertThat(context).doesNotHaveBean(OidcDoor.class));
        hub("mistok.hub.oidc.issuer=")
                .run(
                        context -> {
                            assertThat(context).doesNotHaveBean(OidcDoor.class);
                            assertThat(context.getBean(OidcSettings.class).isOn()).isFalse();
                        });
    }

    @Test
    void a_kiosk_has_none_whatever_it_is_told() {
        new ApplicationContextRunner()
                .withUserConfiguration(OidcWiring.class, OidcDoor.class)
                .withPropertyValues("mistok.hub.oidc.issuer=https://sso.example.org")
                .run(
                        context ->
                                assertThat(context)
                                        .doesNotHaveBean(OidcWiring.class)
                                        .doesNotHaveBean(OidcDoor.class));
    }

    @Test
    void a_provider_that_is_away_keeps_no_hub_from_starting_and_is_told() throws IOException {
        var port = 0;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        hub(
                        "mistok.hub.oidc.issuer=http://127.0.0.1:" + port,
                        "mistok.hub.oidc.client-id=hub",
                        secret("a secret\n"),
                        "mistok.hub.address=https://hub.example.org")
                .run(
                        context -> {
                            var answer = new MockHttpServletResponse();
                            context.getBean(OidcDoor.class)
                                    .away(new MockHttpServletRequest(), answer);
                            assertThat(answer.getRedirectedUrl())
                                    .isEqualTo("/hub/sign-in?outside=unreachable");
                            assertThat(answer.getCookies()).isEmpty();
                        });
    }

    @Test
    void what_does_not_fit_together_is_said_at_the_start() throws IOException {
        var issuer = "mistok.hub.oidc.issuer=https://sso.example.org";
        var client = "mistok.hub.oidc.client-id=hub";
        var address = "mistok.hub.address=https://hub.example.org";

        assertThat(fault(issuer, client, address)).contains("client-secret-file");
        assertThat(fault(issuer, client, address, secret(" \n"))).contains("holds no secret");
        assertThat(fault(issuer, address, secret("a secret"))).contains("client-id");
        assertThat(fault(issuer, client, secret("a secret"))).contains("mistok.hub.address");
        assertThat(
                        fault(
                                "mistok.hub.oidc.issuer=http://sso.example.org",
                                client,
                                address,
                                secret("a secret")))
                .contains("must begin with https://");
    }

    private String fault(String... told) {
        var said = new AtomicReference<>("");
        hub(told)
                .run(
                        context -> {
                            assertThat(context).hasFailed();
                            said.set(
                                    Stream.iterate(
                                                    context.getStartupFailure(),
                                                    Objects::nonNull,
                                                    Throwable::getCause)
                                            .map(Throwable::toString)
                                            .collect(Collectors.joining("\n")));
                        });
        return said.get();
    }
}
