package ua.mistok.app.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import ua.mistok.app.access.Role;
import ua.mistok.app.access.SecretHash;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.staff.StaffDoor.Outcome;

class StaffDoorTest {

    private static final String PIN = "730196";
    private static final String OTHER = "902210";
    private static final String HERE = "127.0.0.1";
    private static final String ADMIN = "admin";

    @TempDir Path data;
    private Office office;
    private People people;
    private StaffDoor door;
    private Instant now = Instant.parse("2026-12-01T10:00:00Z");

    @BeforeEach
    void open() {
        office = Office.open(data, () -> now);
        start();
    }

    private void start() {
        people = new People(office.ledger);
        door = new StaffDoor(people, office.ledger, office.audit, () -> now);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_printed_code_sets_the_first_pin_and_nothing_else_does() {
        assertThat(door.isNew()).isTrue();
        assertThat(door.setUp("AAAA-AAAA", "", PIN, HERE)).isEqualTo(new Outcome.Wrong());
        assertThat(door.setUp(printed(), "", PIN, HERE)).isInstanceOf(Outcome.Wait.class);
        now = now.plusSeconds(1);
        assertThat(door.setUp(printed(), "", "123456", HERE))
                .isEqualTo(new Outcome.Unfit(Secret.Fault.PIN_EASY));
        assertThat(door.setUp(printed().toLowerCase(), " Наталія  Коваль ", PIN, HERE))
                .isInstanceOf(Outcome.OpenWithCode.class);

        assertThat(door.isNew()).isFalse();
        assertThat(people.list().getFirst().name()).contains("Наталія Коваль");
        assertThat(door.setUp(printed(), "", OTHER, HERE)).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void a_pin_is_asked_after_the_next_start_and_a_wrong_one_makes_wait() {
        door.setUp(printed(), "", PIN, HERE);
        start();

        assertThat(door.isNew()).isFalse();
        assertThat(door.signIn(ADMIN, OTHER, HERE)).isEqualTo(new Outcome.Wrong());
        assertThat(door.signIn(ADMIN, PIN, HERE)).isInstanceOf(Outcome.Wait.class);
        now = now.plusSeconds(1);
        assertThat(door.signIn(ADMIN, PIN, HERE)).isEqualTo(new Outcome.Open(ADMIN));
        assertThat(door.signIn("nobody", PIN, HERE)).isEqualTo(new Outcome.Wrong());
        assertThat(office.acted())
                .extracting(StaffActed::action)
                .containsExactly("set-up", "signed-in");
        assertThat(office.acted()).extracting(StaffActed::staff).containsOnly(ADMIN);
    }

    /// Every way in has the same bound; a whole day of guessing is in [TriesTest].
    @Test
    void a_machine_that_guesses_at_the_door_gets_fewer_than_twenty_tries_in_a_minute() {
        door.setUp(printed(), "", PIN, HERE);
        var end = now.plusSeconds(60);
        var looked = 0;
        for (var at = 0; now.isBefore(end); at++) {
            var outcome =
                    switch (at % 3) {
                        case 0 -> door.signIn(ADMIN, OTHER, HERE);
                        case 1 -> door.signIn("nobody " + at, OTHER, HERE);
                        default -> door.recover("AAAAA-AAAAA-AAAAA-AAAAA", ADMIN, OTHER, HERE);
                    };
            if (outcome instanceof Outcome.Wrong) {
                looked++;
            } else {
                assertThat(outcome).isInstanceOf(Outcome.Wait.class);
                now = now.plusMillis(200);
            }
        }
        assertThat(looked).isPositive().isLessThan(20);
    }

    @Test
    void whoever_was_let_go_does_not_come_in() {
        door.setUp(printed(), "", PIN, HERE);
        var added = people.add(ProfileSample.of("Павло Лис", Role.LIBRARIAN), OTHER);
        var id = ((Change.Done) added).person().id();
        assertThat(door.signIn(id, OTHER, HERE)).isEqualTo(new Outcome.Open(id));

        people.deactivate(id);

        assertThat(door.signIn(id, OTHER, HERE)).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void the_recovery_code_sets_an_admins_pin_once_and_makes_another_code() {
        var code = ((Outcome.OpenWithCode) door.setUp(printed(), "", PIN, HERE)).recovery();
        start();

        assertThat(door.hasRecovery()).isTrue();
        assertThat(door.recover("AAAAA-AAAAA-AAAAA-AAAAA", ADMIN, OTHER, HERE))
                .isEqualTo(new Outcome.Wrong());
        assertThat(door.recover(code, ADMIN, OTHER, HERE)).isInstanceOf(Outcome.Wait.class);
        now = now.plusSeconds(1);
        assertThat(door.recover(code, ADMIN, "111111", HERE))
                .isEqualTo(new Outcome.Unfit(Secret.Fault.PIN_EASY));
        var typed = code.toLowerCase().replace("-", " ");
        var next = (Outcome.OpenWithCode) door.recover(typed, ADMIN, OTHER, HERE);

        assertThat(door.signIn(ADMIN, OTHER, HERE)).isEqualTo(new Outcome.Open(ADMIN));
        assertThat(door.recover(code, ADMIN, PIN, HERE)).isEqualTo(new Outcome.Wrong());
        now = now.plusSeconds(1);
        assertThat(door.recover(next.recovery(), ADMIN, PIN, HERE))
                .isInstanceOf(Outcome.OpenWithCode.class);
    }

    @Test
    void the_recovery_code_opens_to_an_admin_only() {
        var code = ((Outcome.OpenWithCode) door.setUp(printed(), "", PIN, HERE)).recovery();
        var added = people.add(ProfileSample.of("Ірина Гай", Role.TRAINER), OTHER);
        var trainer = ((Change.Done) added).person().id();

        assertThat(door.recover(code, trainer, PIN, HERE)).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void the_one_admin_of_an_older_kiosk_comes_in_as_before() {
        var old = new OldPerson(ADMIN, "admin", SecretHash.of(PIN));
        office.ledger.append("staff.known", old);
        start();

        assertThat(door.isNew()).isFalse();
        assertThat(door.hasRecovery()).isFalse();
        assertThat(door.signIn(ADMIN, PIN, HERE)).isEqualTo(new Outcome.Open(ADMIN));
        assertThat(people.list())
                .singleElement()
                .satisfies(
                        person -> {
                            assertThat(person.name()).isEmpty();
                            assertThat(person.roles()).isEqualTo(Set.of(Role.ADMIN));
                            assertThat(person.secret()).isEqualTo(Secret.PIN);
                            assertThat(person.active()).isTrue();
                        });
    }

    /// As the first version wrote it.
    record OldPerson(String id, String role, String pin) {}

    @Test
    void only_hashes_are_on_the_disk() throws IOException {
        var code = ((Outcome.OpenWithCode) door.setUp(printed(), "", PIN, HERE)).recovery();

        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes)
                        .as("%s", file)
                        .doesNotContain(PIN)
                        .doesNotContain(code)
                        .doesNotContain(code.replace("-", ""));
            }
        }
    }

    /// Reads the one line that the kiosk prints.
    private String printed() {
        var logger = (Logger) LoggerFactory.getLogger(StaffDoor.class);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        logger.addAppender(lines);
        var level = logger.getLevel();
        logger.setLevel(Level.INFO);
        try {
            door.tellCode();
        } finally {
            logger.setLevel(level);
            logger.detachAppender(lines);
        }
        return lines.list.isEmpty()
                ? "none"
                : lines.list.getFirst().getArgumentArray()[0].toString();
    }
}
