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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.staff.StaffDoor.Outcome;

class StaffDoorTest {

    private static final String PIN = "730196";
    private static final String HERE = "127.0.0.1";

    @TempDir Path data;
    private KioskStore store;
    private Ledger ledger;
    private StaffDoor door;
    private final List<StaffActed> acted = new ArrayList<>();
    private Instant now = Instant.parse("2026-12-01T10:00:00Z");

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        door = new StaffDoor(ledger, acted::add, () -> now);
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
    }

    @Test
    void the_printed_code_sets_the_first_pin_and_nothing_else_does() {
        assertThat(door.isNew()).isTrue();
        assertThat(door.setUp("AAAA-AAAA", PIN, HERE)).isEqualTo(new Outcome.Wrong());
        assertThat(door.setUp(printed(), PIN, HERE)).isInstanceOf(Outcome.Wait.class);
        now = now.plusSeconds(1);
        assertThat(door.setUp(printed(), "123456", HERE))
                .isEqualTo(new Outcome.Unfit(Pin.Fault.EASY));
        assertThat(door.setUp(printed().toLowerCase(), PIN, HERE))
                .isEqualTo(new Outcome.Open(StaffDoor.ADMIN));

        assertThat(door.isNew()).isFalse();
        assertThat(door.setUp(printed(), "902210", HERE)).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void a_pin_is_asked_after_the_next_start_and_a_wrong_one_makes_wait() {
        door.setUp(printed(), PIN, HERE);
        var restarted = new StaffDoor(ledger, acted::add, () -> now);

        assertThat(restarted.isNew()).isFalse();
        assertThat(restarted.signIn(StaffDoor.ADMIN, "730197", HERE))
                .isEqualTo(new Outcome.Wrong());
        assertThat(restarted.signIn(StaffDoor.ADMIN, PIN, HERE)).isInstanceOf(Outcome.Wait.class);
        now = now.plusSeconds(1);
        assertThat(restarted.signIn(StaffDoor.ADMIN, PIN, HERE))
                .isEqualTo(new Outcome.Open(StaffDoor.ADMIN));
        assertThat(restarted.signIn("nobody", PIN, HERE)).isEqualTo(new Outcome.Wrong());
        assertThat(acted)
                .containsExactly(
                        new StaffActed("admin", "set-up"), new StaffActed("admin", "signed-in"));
    }

    @Test
    void only_a_hash_of_the_pin_is_on_the_disk() throws IOException {
        door.setUp(printed(), PIN, HERE);

        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes).as("%s", file).doesNotContain(PIN);
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
