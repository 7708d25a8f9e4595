package ua.mistok.app.hub.people;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.hub.people.HubPeople.ADDRESS;
import static ua.mistok.app.hub.people.HubPeople.PASSWORD;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.people.Entrance.Outcome;
import ua.mistok.app.hub.place.Places;

class EntranceTest {

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

    @Test
    void the_code_is_the_same_at_every_hub_and_makes_one_person() {
        try (var empty = HubDatabase.fresh();
                var second = empty.openStore()) {
            Places.open(second);
            var one = people.elsewhere(empty.store());
            var other = people.elsewhere(second);
            var code = one.code();

            assertThat(other.code()).isEqualTo(code);
            assertThat(one.first("WRONG", "n.koval", "Н", PASSWORD, ADDRESS))
                    .isEqualTo(new Outcome.Wrong());
            people.pass(Duration.ofSeconds(2));
            assertThat(other.first(code.toLowerCase(), "n.koval", "Н", PASSWORD, ADDRESS))
                    .isInstanceOf(Outcome.Open.class);
            assertThat(one.isNew()).isFalse();
            assertThat(one.first(code, "p.hai", "П", PASSWORD, ADDRESS))
                    .isEqualTo(new Outcome.Wrong());
        }
    }

    @Test
    void the_first_time_the_telephone_learns_and_from_then_on_it_is_asked() {
        var shown = (Outcome.ShowDevice) signIn("admin", PASSWORD, "", Optional.empty());
        var device = shown.device();
        assertThat(signIn("admin", PASSWORD, "000000", Optional.of(device)))
                .isEqualTo(new Outcome.WrongCode());
        people.pass(Duration.ofSeconds(2));
        assertThat(signIn("Admin ", PASSWORD, device.codeAt(people.now), Optional.of(device)))
                .isEqualTo(new Outcome.Open(people.admin.id()));

        people.pass(Duration.ofMinutes(1));
        assertThat(signIn("admin", PASSWORD, "", Optional.empty()))
                .isEqualTo(new Outcome.AskCode());
        var code = device.codeAt(people.now);
        assertThat(signIn("admin", PASSWORD, code, Optional.empty()))
                .isInstanceOf(Outcome.Open.class);
        assertThat(signIn("admin", PASSWORD, code, Optional.empty()))
                .as("a code that somebody looked at is worth nothing afterwards")
                .isEqualTo(new Outcome.WrongCode());
        assertThat(people.deeds()).containsSequence("device-taken", "signed-in", "signed-in");
    }

    /// Who knows the password alone and brings a telephone of their own.
    @Test
    void a_telephone_cannot_be_put_in_the_place_of_another() {
        var mine = ((Outcome.ShowDevice) signIn("admin", PASSWORD, "", Optional.empty())).device();
        signIn("admin", PASSWORD, mine.codeAt(people.now), Optional.of(mine));
        people.pass(Duration.ofMinutes(1));
        var theirs = Device.random();

        assertThat(signIn("admin", PASSWORD, theirs.codeAt(people.now), Optional.of(theirs)))
                .isEqualTo(new Outcome.WrongCode());
    }

    @Test
    void wrong_tries_wait_longer_at_every_hub_and_a_right_one_ends_that() {
        try (var second = database.openStore()) {
            var elsewhere = people.elsewhere(second);
            assertThat(wrong(people.entrance)).isEqualTo(new Outcome.Wrong());
            assertThat(wrong(elsewhere)).isEqualTo(new Outcome.Wait(Duration.ofSeconds(1)));
            people.pass(Duration.ofSeconds(1));
            assertThat(wrong(elsewhere)).isEqualTo(new Outcome.Wrong());
            assertThat(wrong(people.entrance)).isEqualTo(new Outcome.Wait(Duration.ofSeconds(2)));
            people.pass(Duration.ofSeconds(2));
            assertThat(signIn("admin", PASSWORD, "", Optional.empty()))
                    .isInstanceOf(Outcome.ShowDevice.class);
            assertThat(wrong(people.entrance)).isEqualTo(new Outcome.Wrong());
        }
    }

    @Test
    void nobody_waits_longer_than_half_a_minute() {
        for (var number = 0; number < 40; number++) {
            wrong(people.entrance);
            people.pass(TryStore.LONGEST);
        }

        assertThat(signIn("admin", PASSWORD, "", Optional.empty()))
                .isInstanceOf(Outcome.ShowDevice.class);
    }

    @Test
    void of_many_tries_at_once_one_is_looked_at() {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var all =
                    IntStream.range(0, 6)
                            .mapToObj(n -> supplyAsync(() -> wrong(people.entrance), threads))
                            .toList();
            assertThat(all.stream().map(CompletableFuture::join))
                    .filteredOn(Outcome.Wrong.class::isInstance)
                    .hasSize(1);
        }
    }

    /// Many addresses try one account, and one address many accounts.
    @Test
    void whoever_changes_address_or_login_waits_as_well() {
        for (var number = 0; number <= 10; number++) {
            people.entrance.signIn("admin", "wrong", "", Optional.empty(), "198.51.100." + number);
            people.entrance.signIn("n" + number, "wrong", "", Optional.empty(), ADDRESS);
        }

        assertThat(people.entrance.signIn("admin", "x", "", Optional.empty(), "192.0.2.1"))
                .isInstanceOf(Outcome.Wait.class);
        assertThat(people.entrance.signIn("another", "x", "", Optional.empty(), ADDRESS))
                .isInstanceOf(Outcome.Wait.class);
    }

    @Test
    void whoever_was_let_go_is_not_let_in() {
        var gone = people.add("p.hai", HubRole.VIEWER, Places.ROOT);
        people.desk.letGo(gone);

        assertThat(signIn("p.hai", PASSWORD, "", Optional.empty())).isEqualTo(new Outcome.Wrong());
    }

    private Outcome wrong(Entrance entrance) {
        return entrance.signIn("admin", "not the password", "", Optional.empty(), ADDRESS);
    }

    private Outcome signIn(String login, String password, String code, Optional<Device> device) {
        return people.entrance.signIn(login, password, code, device, ADDRESS);
    }
}
