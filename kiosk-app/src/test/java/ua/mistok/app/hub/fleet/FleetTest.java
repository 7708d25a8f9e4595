package ua.mistok.app.hub.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Refusal;

class FleetTest {

    @AutoClose static final HubDatabase DATABASE = HubDatabase.fresh();

    private static final AtomicReference<Instant> NOW =
            new AtomicReference<>(Instant.parse("2026-12-01T10:00:00Z"));

    private static Fleet fleet;

    @BeforeAll
    static void open_a_hub() {
        Places.open(DATABASE.store());
        var keys = new HubKeyStore(DATABASE.store(), NOW::get).getOrMake();
        fleet = new Fleet(DATABASE.store(), keys, "Вузол", NOW::get);
    }

    @Test
    void a_code_takes_one_kiosk_in() throws NotUnderstood {
        var kiosk = SampleKiosk.stranger();
        var code = fleet.invite("Бібліотека №1", "vinnytska", "admin");

        var answer = fleet.join(kiosk.request(code.secret()));

        assertThat(code.isOf(answer.hub().verifying())).isTrue();
        assertThat(answer.kiosk()).isEqualTo(kiosk.id());
        assertThat(answer.place()).isEqualTo("vinnytska");
        var joined = fleet.find(kiosk.id()).orElseThrow();
        assertThat(joined.verifying()).isEqualTo(kiosk.key().verifying());
        assertThat(joined.sealing()).isEqualTo(kiosk.opening().sealing());
    }

    @Test
    void an_answer_that_was_lost_is_given_again_to_the_same_kiosk_alone() throws NotUnderstood {
        var kiosk = SampleKiosk.stranger();
        var code = fleet.invite("Бібліотека №1", "vinnytska", "admin");
        fleet.join(kiosk.request(code.secret()));

        assertThat(fleet.join(kiosk.request(code.secret())).kiosk()).isEqualTo(kiosk.id());
        assertRefused(
                Refusal.Code.USED_CODE,
                () -> fleet.join(SampleKiosk.stranger().request(code.secret())));
    }

    @Test
    void a_used_code_does_not_bring_a_revoked_kiosk_back() throws NotUnderstood {
        var kiosk = SampleKiosk.stranger();
        var code = fleet.invite("Бібліотека №1", "vinnytska", "admin");
        fleet.join(kiosk.request(code.secret()));
        assertThat(fleet.revoke(kiosk.id())).isTrue();

        assertRefused(Refusal.Code.USED_CODE, () -> fleet.join(kiosk.request(code.secret())));
        assertThat(fleet.find(kiosk.id()).orElseThrow().revoked()).isTrue();

        var another = fleet.invite("Бібліотека №1", "vinnytska", "admin");
        fleet.join(kiosk.request(another.secret()));
        assertThat(fleet.find(kiosk.id()).orElseThrow().revoked()).isFalse();
    }

    @Test
    void a_code_dies_after_a_day() {
        var code = fleet.invite("Бібліотека №1", "vinnytska", "admin");
        NOW.updateAndGet(now -> now.plus(Duration.ofHours(25)));

        assertRefused(
                Refusal.Code.EXPIRED_CODE,
                () -> fleet.join(SampleKiosk.stranger().request(code.secret())));
    }

    @Test
    void nobody_joins_with_a_code_that_was_never_given() {
        assertRefused(
                Refusal.Code.UNKNOWN_CODE,
                () -> fleet.join(SampleKiosk.stranger().request("22222222")));
        assertRefused(
                Refusal.Code.UNKNOWN_CODE, () -> fleet.join(SampleKiosk.stranger().request("")));
    }

    @Test
    void nobody_takes_the_name_of_a_kiosk_that_is_there() {
        var kiosk = SampleKiosk.joined(fleet, "vinnytska");
        var stranger = SampleKiosk.stranger();
        var forger =
                new SampleKiosk(kiosk.id(), stranger.key(), stranger.opening(), stranger.journal());
        var code = fleet.invite("Бібліотека №1", "vinnytska", "admin");

        assertRefused(Refusal.Code.OTHER_KEY, () -> fleet.join(forger.request(code.secret())));
        assertRefused(
                Refusal.Code.OTHER_KEY,
                () -> fleet.admit(forger.request(""), "Бібліотека", "vinnytska"));
    }

    @Test
    void a_request_that_was_carried_here_needs_a_person_and_no_code() throws NotUnderstood {
        var kiosk = SampleKiosk.stranger();

        fleet.admit(kiosk.request(""), "Бібліотека №2", "lvivska");

        assertThat(fleet.find(kiosk.id()).orElseThrow().library()).isEqualTo("Бібліотека №2");
    }

    private static void assertRefused(Refusal.Code code, ThrowingCallable call) {
        assertThatExceptionOfType(NotUnderstood.class)
                .isThrownBy(call)
                .extracting(NotUnderstood::code)
                .isEqualTo(code);
    }
}
