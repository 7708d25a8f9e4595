package ua.mistok.app.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.NotAllowed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.Role;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.fact.StaffActed;

class DeskTest {

    private static final String PIN = "730196";

    @TempDir private static Path data;
    private static Office office;
    private static People people;
    private static final Map<Role, String> IDS = new EnumMap<>(Role.class);

    private Optional<SignedIn> signedIn = Optional.empty();
    private Desk desk;
    private int before;

    @BeforeAll
    static void hire() {
        office = Office.open(data, InstantSource.system());
        people = office.people;
        for (var role : Role.values()) {
            var change = people.add(ProfileSample.of("Особа " + role, role), PIN);
            IDS.put(role, ((Change.Done) change).person().id());
        }
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void sitDown() {
        desk = new Desk(() -> signedIn, people, office.audit);
        before = office.acts.count();
    }

    @ParameterizedTest
    @MethodSource("everyDeedOfEveryRole")
    void a_deed_is_done_and_noted_for_whoever_may_and_refused_to_whoever_may_not(
            Deed deed, Role role) {
        signIn(role);
        var done = new AtomicInteger();
        assertThat(desk.may(deed)).isEqualTo(role.may(deed.permission()));
        if (role.may(deed.permission())) {
            desk.act(deed, "thing", done::incrementAndGet);
            assertThat(done).hasValue(1);
            assertThat(acted())
                    .singleElement()
                    .satisfies(
                            fact -> {
                                assertThat(fact.staff()).isEqualTo(id(role));
                                assertThat(fact.action()).isEqualTo(deed.stableName());
                                assertThat(fact.about()).contains("thing");
                            });
        } else {
            assertThatThrownBy(() -> desk.act(deed, "thing", done::incrementAndGet))
                    .isInstanceOf(NotAllowed.class);
            assertThat(done).hasValue(0);
            assertThat(acted()).isEmpty();
        }
    }

    static Stream<Arguments> everyDeedOfEveryRole() {
        return Stream.of(Deed.values())
                .flatMap(deed -> Stream.of(Role.values()).map(role -> Arguments.of(deed, role)));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_does_anything_without_signing_in(Deed deed) {
        assertThat(desk.may(deed)).isFalse();
        assertThatThrownBy(() -> desk.note(deed)).isInstanceOf(NotAllowed.class);
        assertThat(acted()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_session_of_another_secret_does_nothing(Deed deed) {
        signedIn = Optional.of(new SignedIn(id(Role.ADMIN), "old", "", Instant.EPOCH));

        assertThatThrownBy(() -> desk.note(deed)).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void only_an_admin_changes_people_whatever_button_is_pressed(Role role) {
        signIn(role);
        var all = people.list();
        var peopleDesk = new PeopleDesk(desk, people, office.ledger);
        var id = id(Role.ADMIN);
        var profile = ProfileSample.of("Нова особа", Role.ADMIN);

        assertThatThrownBy(() -> peopleDesk.add(profile, PIN)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> peopleDesk.change(id, profile)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> peopleDesk.reset(id, PIN)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> peopleDesk.deactivate(id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(peopleDesk::renewRecovery).isInstanceOf(NotAllowed.class);
        assertThat(people.list()).isEqualTo(all);
    }

    @Test
    void what_an_admin_changes_is_noted_with_ids_and_what_is_refused_is_not() {
        signIn(Role.ADMIN);
        var peopleDesk = new PeopleDesk(desk, people, office.ledger);

        var refused = peopleDesk.add(ProfileSample.of("", Role.TRAINER), PIN);
        var added = peopleDesk.add(ProfileSample.of("Ольга Зразкова", Role.TRAINER), PIN);
        var olga = ((Change.Done) added).person();
        peopleDesk.deactivate(olga.id());

        assertThat(refused).isInstanceOf(Change.Refused.class);
        assertThat(acted())
                .extracting(StaffActed::action)
                .containsExactly("person-added", "person-left");
        assertThat(acted())
                .allSatisfy(fact -> assertThat(fact.about()).contains(olga.id()))
                .noneSatisfy(fact -> assertThat(fact.toString()).contains("Ольга"));
    }

    @Test
    void every_permission_is_somebodys_and_only_an_admin_has_all() {
        for (var permission : Permission.values()) {
            assertThat(Role.ADMIN.may(permission)).isTrue();
        }
        for (var role : Role.values()) {
            assertThat(role.may(Permission.SEE_DAY)).isTrue();
            assertThat(role.may(Permission.MANAGE_PEOPLE)).isEqualTo(role == Role.ADMIN);
            assertThat(role.may(Permission.READ_AUDIT)).isEqualTo(role == Role.ADMIN);
            assertThat(role.may(Permission.SAVE_RECORDS)).isEqualTo(role == Role.ADMIN);
        }
    }

    private void signIn(Role role) {
        var id = id(role);
        signedIn = Optional.of(new SignedIn(id, people.stamp(id), "", Instant.EPOCH));
    }

    private static String id(Role role) {
        return Objects.requireNonNull(IDS.get(role));
    }

    /// What was noted in this test.
    private List<StaffActed> acted() {
        return office.actedSince(before);
    }
}
