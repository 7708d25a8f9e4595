package ua.mistok.app.hub.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.mistok.app.hub.people.HubPeople.PASSWORD;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.people.Change.Fault;
import ua.mistok.app.hub.place.Places;

class PeopleDeskTest {

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
    void a_role_holds_at_its_place_and_below_and_nowhere_else() {
        var coordinator = people.add("n.koval", HubRole.COORDINATOR, "vinnytska");
        people.signIn(coordinator);

        assertThat(people.hub.may(HubPermission.TEND_FLEET, "vinnytska")).isTrue();
        assertThat(people.hub.may(HubPermission.TEND_FLEET, "tyvriv")).isTrue();
        assertThat(people.hub.may(HubPermission.TEND_FLEET, "lvivska")).isFalse();
        assertThat(people.hub.may(HubPermission.TEND_FLEET, Places.ROOT)).isFalse();
        assertThat(people.hub.may(HubPermission.APPROVE_CONTENT, "tyvriv")).isFalse();
        assertThat(people.hub.places(HubPermission.SEE_FLEET)).containsExactly("vinnytska");
    }

    @Test
    void a_coordinator_sees_and_lets_in_those_of_her_region_only() {
        people.add("lviv", HubRole.LIBRARIAN, "lvivska");
        var coordinator = people.add("n.koval", HubRole.COORDINATOR, "vinnytska");
        people.signIn(coordinator);

        people.add("tyvriv.1", HubRole.LIBRARIAN, "tyvriv");

        assertThat(people.members.list(Set.of("vinnytska"), 0, 10))
                .extracting(Member::login)
                .containsExactlyInAnyOrder("n.koval", "tyvriv.1");
        assertThat(people.members.count(Set.of("vinnytska"))).isEqualTo(2);
        assertThat(refusal("other", HubRole.LIBRARIAN, "lvivska")).isEqualTo(Fault.NOT_YOURS);
    }

    @Test
    void nobody_gives_more_than_they_have() {
        people.signIn(people.add("n.koval", HubRole.COORDINATOR, "vinnytska"));

        assertThat(refusal("boss", HubRole.ADMIN, "vinnytska")).isEqualTo(Fault.NOT_YOURS);
        assertThat(refusal("author", HubRole.AUTHOR, "vinnytska")).isEqualTo(Fault.NOT_YOURS);
        assertThat(people.desk.mayGive(HubRole.ADMIN)).isFalse();
        assertThat(people.desk.mayGive(HubRole.LIBRARIAN)).isTrue();
    }

    @Test
    void nobody_takes_over_whoever_has_more() {
        people.signIn(people.add("n.koval", HubRole.COORDINATOR, "vinnytska"));

        assertThat(people.desk.mayChange(people.admin)).isFalse();
        assertThat(people.desk.resetPassword(people.admin, "зовсім інший пароль"))
                .isEqualTo(new Change.Refused(Fault.NOT_YOURS));
        assertThat(people.desk.letGo(people.admin)).isEqualTo(new Change.Refused(Fault.NOT_YOURS));
        assertThat(people.desk.resetDevice(people.admin))
                .isEqualTo(new Change.Refused(Fault.NOT_YOURS));
        assertThat(people.desk.change(people.admin, profile("admin", HubRole.VIEWER, "tyvriv")))
                .isEqualTo(new Change.Refused(Fault.NOT_YOURS));
    }

    @Test
    void whoever_may_not_at_all_is_turned_away_before_anything_is_looked_at() {
        people.signIn(people.add("author", HubRole.AUTHOR, Places.ROOT));

        assertThatThrownBy(() -> people.desk.letGo(people.admin))
                .isInstanceOf(NotAllowedHere.class);
    }

    @Test
    void the_last_admin_of_the_country_stays() {
        assertThat(people.desk.letGo(people.admin)).isEqualTo(new Change.Refused(Fault.LAST_ADMIN));
        assertThat(people.desk.change(people.admin, profile("admin", HubRole.VIEWER, "ukraine")))
                .isEqualTo(new Change.Refused(Fault.LAST_ADMIN));

        var second = people.add("second", HubRole.ADMIN, Places.ROOT);
        assertThat(people.desk.letGo(people.admin)).isInstanceOf(Change.Done.class);
        people.signIn(second);
        assertThat(people.desk.letGo(second)).isEqualTo(new Change.Refused(Fault.LAST_ADMIN));
    }

    @Test
    void what_was_typed_wrong_is_named_and_nothing_is_kept() {
        assertThat(refusal("НК", HubRole.VIEWER, Places.ROOT)).isEqualTo(Fault.LOGIN_FORM);
        assertThat(refusal("ADMIN", HubRole.VIEWER, Places.ROOT)).isEqualTo(Fault.LOGIN_TAKEN);
        assertThat(people.desk.add(profile("n.koval", HubRole.VIEWER, "ukraine"), "короткий"))
                .isEqualTo(new Change.Unfit(Password.Fault.LENGTH));
        assertThat(
                        people.desk.add(
                                profile("n.koval", HubRole.VIEWER, "ukraine"), "n.koval n.koval"))
                .isEqualTo(new Change.Unfit(Password.Fault.HAS_LOGIN));
        assertThat(people.desk.add(profile("n.koval", HubRole.VIEWER, "ukraine"), "1212121212121"))
                .isEqualTo(new Change.Unfit(Password.Fault.EASY));
        assertThat(people.desk.add(new Profile("n.koval", "Н", Set.of()), PASSWORD))
                .isEqualTo(new Change.Refused(Fault.NO_ROLE));
        assertThat(people.members.count(Set.of(Places.ROOT))).isOne();
    }

    @Test
    void another_password_another_telephone_or_the_end_ends_every_session() {
        var member = people.add("n.koval", HubRole.VIEWER, Places.ROOT);
        assertThat(people.members.find(session(member))).isPresent();

        people.desk.resetPassword(member, "зовсім інший пароль");
        assertThat(people.members.find(session(member))).isEmpty();

        member = people.members.find(member.id()).orElseThrow();
        people.desk.resetDevice(member);
        assertThat(people.members.find(session(member))).isEmpty();

        member = people.members.find(member.id()).orElseThrow();
        people.desk.letGo(member);
        assertThat(people.members.find(session(member))).isEmpty();
        assertThat(people.members.find(member.id())).get().matches(left -> !left.active());
    }

    @Test
    void every_change_is_noted_with_whose_it_is() {
        var member = people.add("n.koval", HubRole.VIEWER, Places.ROOT);
        people.desk.change(member, profile("n.koval", HubRole.TRAINER, "tyvriv"));

        var newest = people.acts.list(0, 1).getFirst();
        assertThat(people.deeds()).containsExactly("set-up", "member-added", "member-changed");
        assertThat(newest.member()).isEqualTo(people.admin.id());
        assertThat(newest.about()).contains(member.id());
        assertThat(people.members.find(member.id()).orElseThrow().grants())
                .containsExactly(new Grant(HubRole.TRAINER, "tyvriv"));
    }

    private static SignedIn session(Member member) {
        return new SignedIn(member.id(), member.stamp(), "", Instant.EPOCH);
    }

    private Fault refusal(String login, HubRole role, String place) {
        return people.desk.add(profile(login, role, place), PASSWORD)
                        instanceof Change.Refused(var fault)
                ? fault
                : Fault.UNKNOWN;
    }

    private static Profile profile(String login, HubRole role, String place) {
        return new Profile(login, "Наталія Коваль", Set.of(new Grant(role, place)));
    }
}
