package ua.mistok.app.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.Role;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.staff.Change.Fault;

class PeopleTest {

    private static final String PIN = "730196";
    private static final String OTHER = "902210";

    @TempDir Path data;
    private KioskStore store;
    private Ledger ledger;
    private People people;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        people = new People(ledger);
        people.first("Наталія Коваль", PIN);
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
    }

    @Test
    void a_person_may_be_several_things_and_comes_from_a_partner() {
        var profile =
                new Profile(
                        " Ірина\u202e \n Гай ",
                        Set.of(Role.TRAINER, Role.AUTHOR),
                        Optional.of("ГО «Разом»"));
        var irina = added(people.add(profile, "вишня-стиглі-кошик"));

        var again = new People(ledger).find(irina.id()).orElseThrow();

        assertThat(again).isEqualTo(irina);
        assertThat(again.name()).contains("Ірина Гай");
        assertThat(again.partner()).contains("ГО «Разом»");
        assertThat(again.secret()).isEqualTo(Secret.PASSWORD);
        assertThat(again.permissions())
                .contains(Permission.LEAD_CLASS, Permission.WRITE_CONTENT)
                .doesNotContain(Permission.MANAGE_PEOPLE, Permission.PUBLISH_CONTENT);
        assertThat(again.id()).startsWith("p-").doesNotContain("Гай");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200b\u200b"})
    void nobody_is_without_a_name(String name) {
        assertThat(people.add(ProfileSample.of(name, Role.LIBRARIAN), OTHER))
                .isEqualTo(new Change.Refused(Fault.NAME_MISSING));
    }

    @Test
    void what_cannot_be_is_said_and_nothing_is_changed() {
        var librarian = ProfileSample.of("Павло Лис", Role.LIBRARIAN);
        assertThat(people.add(ProfileSample.of("П".repeat(61), Role.LIBRARIAN), OTHER))
                .isEqualTo(new Change.Refused(Fault.NAME_LONG));
        assertThat(people.add(ProfileSample.of("наталія коваль", Role.LIBRARIAN), OTHER))
                .isEqualTo(new Change.Refused(Fault.NAME_TAKEN));
        assertThat(people.add(ProfileSample.of("Павло Лис"), OTHER))
                .isEqualTo(new Change.Refused(Fault.NO_ROLE));
        assertThat(people.add(librarian, "123456"))
                .isEqualTo(new Change.Unfit(Secret.Fault.PIN_EASY));
        assertThat(people.change("p-nobody", librarian))
                .isEqualTo(new Change.Refused(Fault.UNKNOWN));
        assertThat(people.reset("p-nobody", OTHER)).isEqualTo(new Change.Refused(Fault.UNKNOWN));
        assertThat(people.deactivate("p-nobody")).isEqualTo(new Change.Refused(Fault.UNKNOWN));
        assertThat(new People(ledger).list()).hasSize(1);
    }

    @Test
    void the_last_admin_cannot_go() {
        assertThat(people.deactivate("admin")).isEqualTo(new Change.Refused(Fault.LAST_ADMIN));
        assertThat(people.change("admin", ProfileSample.of("Наталія Коваль", Role.LIBRARIAN)))
                .isEqualTo(new Change.Refused(Fault.LAST_ADMIN));

        var second = added(people.add(ProfileSample.of("Павло Лис", Role.ADMIN), OTHER));
        assertThat(people.deactivate("admin")).isInstanceOf(Change.Done.class);

        assertThat(people.deactivate(second.id())).isEqualTo(new Change.Refused(Fault.LAST_ADMIN));
        assertThat(people.list()).hasSize(2);
        assertThat(people.listActive()).extracting(Person::id).containsExactly(second.id());
    }

    @Test
    void whoever_was_let_go_has_no_session_and_comes_back_with_another_secret() {
        var pavlo = added(people.add(ProfileSample.of("Павло Лис", Role.LIBRARIAN), OTHER));
        var session = session(pavlo.id());
        assertThat(people.permissions(session).orElseThrow()).contains(Permission.RUN_MODES);

        people.deactivate(pavlo.id());
        assertThat(people.permissions(session)).isEmpty();

        people.reset(pavlo.id(), PIN);
        assertThat(people.permissions(session)).isEmpty();
        assertThat(people.permissions(session(pavlo.id()))).isPresent();
    }

    @Test
    void a_role_taken_away_is_gone_from_an_open_session() {
        var pavlo = added(people.add(ProfileSample.of("Павло Лис", Role.LIBRARIAN), OTHER));
        var session = session(pavlo.id());

        people.change(pavlo.id(), ProfileSample.of("Павло Лис", Role.AUTHOR));

        assertThat(people.permissions(session).orElseThrow())
                .contains(Permission.WRITE_CONTENT)
                .doesNotContain(Permission.RUN_MODES);
    }

    private SignedIn session(String id) {
        return new SignedIn(id, people.stamp(id), "cookie", Instant.EPOCH);
    }

    private static Person added(Change change) {
        return ((Change.Done) change).person();
    }
}
