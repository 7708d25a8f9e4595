package ua.mistok.app.hub.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.mistok.app.db.hub.Tables.ACT_HEAD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import ua.mistok.app.db.StoreFailure;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.place.Node;
import ua.mistok.config.text.LocalizedText;

class OneTransactionTest {

    @AutoClose private final HubDatabase database = HubDatabase.fresh();
    private final HubPeople people = new HubPeople(database.store());

    @Test
    void what_fails_halfway_did_not_happen_and_is_not_noted() {
        var before = people.deeds();

        assertThatThrownBy(
                        () ->
                                people.hub.act(
                                        HubDeed.PLACE_ADDED,
                                        "vinnytska",
                                        "hnivan",
                                        () -> {
                                            people.places.add(hnivan());
                                            assertThat(people.places.find("hnivan")).isPresent();
                                            throw new IllegalStateException("on purpose");
                                        }))
                .hasMessage("on purpose");

        assertThat(people.places.find("hnivan")).isEmpty();
        assertThat(people.deeds()).isEqualTo(before);
    }

    @Test
    void an_attempt_that_came_to_nothing_is_not_noted_and_one_that_cannot_be_noted_is_not_done() {
        var before = people.deeds();
        assertThat(attemptHnivan(false)).isTrue();
        assertThat(people.deeds()).isEqualTo(before);

        database.store().write(sql -> sql.deleteFrom(ACT_HEAD).execute());
        assertThatThrownBy(() -> attemptHnivan(true)).isInstanceOf(RuntimeException.class);
        assertThat(people.places.find("hnivan")).isEmpty();
    }

    private boolean attemptHnivan(boolean isDone) {
        return people.hub.attempt(
                HubDeed.PLACE_ADDED,
                "vinnytska",
                "hnivan",
                () -> isDone ? people.places.add(hnivan()) : true,
                _ -> isDone);
    }

    @Test
    void what_cannot_be_noted_is_not_done() {
        database.store().write(sql -> sql.deleteFrom(ACT_HEAD).execute());

        assertThatThrownBy(
                        () ->
                                people.hub.act(
                                        HubDeed.PLACE_ADDED,
                                        "vinnytska",
                                        "hnivan",
                                        () -> people.places.add(hnivan())))
                .isInstanceOf(RuntimeException.class);

        assertThat(people.places.find("hnivan")).isEmpty();
    }

    @Test
    void a_part_that_fails_and_is_caught_leaves_the_rest_whole() {
        var store = database.store();
        store.write(
                sql -> {
                    assertThat(people.places.add(hnivan())).isTrue();
                    assertThatThrownBy(() -> store.write(part -> part.execute("select 1 / 0")))
                            .isInstanceOf(StoreFailure.class);
                });

        assertThat(people.places.find("hnivan")).isPresent();
    }

    @Test
    void acts_about_people_hold_at_the_narrowest_place_that_has_all_of_theirs() {
        var narrow = people.add("n.koval", HubRole.LIBRARIAN, "tyvriv");
        assertThat(newest().place()).contains("tyvriv");

        people.desk.change(
                narrow,
                new Profile("n.koval", "Н", Set.of(new Grant(HubRole.LIBRARIAN, "vinnytska"))));
        assertThat(newest().place()).contains("vinnytska");

        people.add(
                "both",
                new Grant(HubRole.LIBRARIAN, "tyvriv"),
                new Grant(HubRole.LIBRARIAN, "lvivska"));
        assertThat(newest().place()).contains("ukraine");
    }

    @Test
    void who_looks_after_a_region_reads_what_was_done_there_and_no_more() {
        people.add("here", HubRole.LIBRARIAN, "tyvriv");
        people.add("there", HubRole.LIBRARIAN, "lvivska");
        people.hub.act(HubDeed.KIOSK_INVITED, "vinnytska", "x", () -> {});

        var acts = people.acts.list(Set.of("vinnytska"), 0, 50);
        assertThat(acts).map(Act::deed).containsExactly("kiosk-invited", "member-added");
        assertThat(people.acts.count(Set.of("vinnytska"))).isEqualTo(2);
        assertThat(people.acts.list(Set.of("vinnytska"), 1, 50)).hasSize(1);
        assertThat(people.acts.list(Set.of("ukraine"), 0, 50)).hasSize(4);
        assertThat(people.acts.list(Set.of(), 0, 50)).isEmpty();
    }

    private Act newest() {
        return people.acts.list(0, 1).getFirst();
    }

    private static Node hnivan() {
        return new Node(
                "hnivan",
                Optional.of("vinnytska"),
                Node.Level.COMMUNITY,
                LocalizedText.of("Гніванська громада", "Hnivan hromada"));
    }

    @Test
    void the_server_lets_the_only_admin_take_another_telephone() {
        var entrance = people.entrance;
        var device =
                ((Entrance.Outcome.ShowDevice)
                                entrance.signIn(
                                        "admin",
                                        HubPeople.PASSWORD,
                                        "",
                                        Optional.empty(),
                                        HubPeople.ADDRESS))
                        .device();
        assertThat(signIn(device.codeAt(people.now), Optional.of(device)))
                .isInstanceOf(Entrance.Outcome.Open.class);
        assertThat(signIn("", Optional.empty())).isInstanceOf(Entrance.Outcome.AskCode.class);

        var reset = new DeviceReset(database.store(), () -> people.now);
        assertThat(reset.reset(" Admin ")).isTrue();
        assertThat(List.of(reset.reset("nobody"), reset.reset("' or 1=1"))).containsOnly(false);

        assertThat(newest().member()).isEqualTo(Act.SERVER);
        assertThat(newest().deed()).isEqualTo("device-reset");
        assertThat(people.acts.findBroken()).isEmpty();
        assertThat(people.members.find(people.admin.id()).orElseThrow().stamp())
                .as("every session ends")
                .isNotEqualTo(people.admin.stamp());
        assertThat(signIn("", Optional.empty())).isInstanceOf(Entrance.Outcome.ShowDevice.class);
    }

    private Entrance.Outcome signIn(String code, Optional<Device> device) {
        return people.entrance.signIn("admin", HubPeople.PASSWORD, code, device, HubPeople.ADDRESS);
    }
}
