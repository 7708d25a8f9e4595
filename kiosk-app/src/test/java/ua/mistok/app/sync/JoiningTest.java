package ua.mistok.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.app.sync.Joining.Outcome;
import ua.mistok.app.sync.Joining.Why;
import ua.mistok.app.wire.CourierFile;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.JoinCode;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.config.key.SigningKey;

class JoiningTest {

    @TempDir Path data;
    @TempDir Path sticks;
    private final FakeHub hub = new FakeHub();
    private SyncedKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = new SyncedKiosk(data, sticks);
    }

    @AfterEach
    void close() {
        kiosk.close();
        hub.close();
    }

    @Test
    void with_a_code_the_kiosk_joins_keeps_the_hubs_key_and_sends() {
        var code = JoinCode.random(hub.signing.verifying());
        hub.code = Optional.of(code);
        kiosk.append(3);

        assertThat(kiosk.sync.joining.join(hub.address(), code.toString()))
                .isInstanceOf(Outcome.Joined.class);

        assertThat(kiosk.sync.membership.hub().orElseThrow().verifyingKey())
                .isEqualTo(hub.signing.verifying());
        kiosk.sync.dispatch.contact();
        assertThat(hub.facts).hasSize(3);
        kiosk.close();
        kiosk = new SyncedKiosk(data, sticks);
        assertThat(kiosk.sync.membership.hub()).contains(hub.asKnown());
    }

    @Test
    void a_code_of_another_hub_tells_nothing_to_this_one() {
        var code = JoinCode.random(SigningKey.random().verifying());
        hub.code = Optional.of(code);

        assertThat(kiosk.sync.joining.join(hub.address(), code.toString()))
                .isEqualTo(new Outcome.Refused(Why.OTHER_HUB));
        assertThat(kiosk.sync.membership.hub()).isEmpty();
    }

    @Test
    void a_code_that_the_hub_does_not_know_is_refused_in_its_words() {
        var code = JoinCode.random(hub.signing.verifying());
        assertThat(kiosk.sync.joining.join(hub.address(), code.toString()))
                .isEqualTo(new Outcome.Refused(Why.UNKNOWN_CODE));
        assertThat(kiosk.sync.joining.join(hub.address(), "K7QF"))
                .isEqualTo(new Outcome.Refused(Why.NO_CODE));
        assertThat(kiosk.sync.joining.join("до вузла", code.toString()))
                .isEqualTo(new Outcome.Refused(Why.NO_ADDRESS));
        var address = hub.address();
        hub.close();
        assertThat(kiosk.sync.joining.join(address, code.toString()))
                .isEqualTo(new Outcome.Refused(Why.NO_NETWORK));
    }

    @ParameterizedTest
    @CsvSource({
        "hub.example.ua, https://hub.example.ua",
        "https://hub.example.ua/, https://hub.example.ua",
        "http://10.0.0.7:8080/api, http://10.0.0.7:8080",
        "ftp://hub.example.ua,",
        "hub example,",
        "'',"
    })
    void an_address_is_scheme_name_and_port(String typed, String address) {
        assertThat(Joining.address(typed)).isEqualTo(Optional.ofNullable(address));
    }

    @Test
    void by_stick_a_request_goes_out_and_its_answer_comes_in_once_somebody_has_compared_the_key()
            throws Exception {
        Files.createDirectories(sticks.resolve("STICK"));
        assertThat(kiosk.sync.courier.findAnswer()).isEmpty();
        assertThat(kiosk.sync.courier.writeRequest()).isInstanceOf(Courier.Outcome.Done.class);
        var folder = sticks.resolve("STICK").resolve(Courier.FOLDER);
        var name = folder.toFile().list()[0];
        var request =
                new CourierFile(name, Files.readAllBytes(folder.resolve(name))).open(hub.opening);
        var answer = answer(request);
        Files.write(folder.resolve(answer.name()), answer.bytes());

        var found = kiosk.sync.courier.findAnswer().orElseThrow();

        assertThat(found.hub().verifying()).isEqualTo(hub.signing.verifying());
        assertThat(kiosk.sync.membership.hub()).as("nobody has compared the key").isEmpty();
        assertThat(kiosk.sync.joining.join(found, "")).isInstanceOf(Outcome.Joined.class);
        assertThat(kiosk.sync.membership.hub().orElseThrow().hasAddress()).isFalse();
    }

    private CourierFile answer(Envelope request) throws NotUnderstood {
        return CourierFile.of(
                hub.joined(request), request.sender(), kiosk.identity.opening().sealing());
    }

    @Test
    void an_answer_to_a_request_that_this_kiosk_never_made_is_none() throws Exception {
        kiosk.sync.joining.request();
        var other =
                Envelope.of(
                        new ua.mistok.app.wire.JoinRequest(
                                "x",
                                "",
                                "1",
                                kiosk.identity.signing().verifying(),
                                kiosk.identity.opening().sealing()),
                        kiosk.identity.kiosk().uuid(),
                        kiosk.identity.signing());
        assertThat(kiosk.sync.joining.look(answer(other))).isEmpty();
    }
}
