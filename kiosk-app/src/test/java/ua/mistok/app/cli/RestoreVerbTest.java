package ua.mistok.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.backup.Backups;
import ua.mistok.app.backup.Passphrase;
import ua.mistok.app.backup.RecoveryKeys;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.journal.Acts;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.staff.Audit;
import ua.mistok.app.staff.People;
import ua.mistok.app.staff.StaffDoor;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class RestoreVerbTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir Path folder;
    private Path file;
    private Passphrase paper;

    @BeforeEach
    void write() {
        var data = folder.resolve("old");
        var clock = InstantSource.fixed(NOW);
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store);
                var _ = Journal.open(data, store, clock, NOW)) {
            ledger.append(
                    "staff.known", Map.of("id", "admin", "roles", List.of("admin"), "pin", "x"));
            var keys = new RecoveryKeys(ledger);
            paper = keys.makeNew();
            var backups =
                    new Backups(
                            data,
                            folder.resolve("backups"),
                            folder,
                            Identity.open(data).kiosk(),
                            ledger,
                            keys,
                            clock);
            backups.make(Backups.Target.FOLDER);
            file = backups.newestFile().orElseThrow();
        }
    }

    @Test
    void a_kiosk_is_restored_with_the_key_from_paper() {
        assertThat(restore(paper.shown() + "\n", "--data", bare())).isZero();

        assertThat(text(printed)).contains("the backup of 01.12.2026, 14:00", bare());
        assertThat(Path.of(bare(), "ledger")).isDirectory();
        assertThat(text(printed) + text(complained)).doesNotContain(paper.shown());
    }

    @Test
    void a_slip_is_told_at_once_and_the_key_is_asked_for_again() {
        var slip = paper.digits().substring(1);

        assertThat(restore(slip + "\n" + paper.digits() + "\n", "--data", bare())).isZero();

        assertThat(text(complained)).contains("One digit is wrong").doesNotContain(slip);
    }

    @Test
    void without_a_key_nothing_is_restored() {
        assertThat(restore("", "--data", bare())).isEqualTo(2);
        assertThat(restore("1\n2\n3\n4\n", "--data", bare())).isEqualTo(2);

        assertThat(Path.of(bare())).doesNotExist();
        assertThat(text(complained)).contains("has 30 digits");
    }

    @Test
    void a_folder_with_something_in_it_is_refused_before_the_key_is_asked_for() throws IOException {
        Files.createDirectories(Path.of(bare()));
        Files.writeString(Path.of(bare(), "letter"), "");

        assertThat(restore("", "--data", bare())).isEqualTo(1);

        assertThat(text(complained)).contains("is not empty").doesNotContain("Type the backup");
    }

    @Test
    void another_paper_a_cut_file_and_no_backup_are_each_told_in_a_sentence() throws IOException {
        assertThat(restore(other(), "--data", bare())).isEqualTo(1);
        assertThat(text(complained)).contains("Another key made the backup");

        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(restore(paper.digits(), "--data", bare())).isEqualTo(1);
        assertThat(text(complained)).contains("is damaged or cut off");

        Files.writeString(file, "Dear reader");
        assertThat(restore(paper.digits(), "--data", bare())).isEqualTo(1);
        assertThat(text(complained)).contains("is not a backup");
        assertThat(Path.of(bare(), "ledger")).doesNotExist();
    }

    @Test
    void whoever_has_lost_all_pins_gets_a_code_that_sets_one() {
        assertThat(restore(paper.digits(), "--data", bare(), "--new-code")).isZero();
        var code = text(printed).replaceAll("(?s).*code: ([0-9A-Z-]{23})\\..*", "$1");

        var data = Path.of(bare());
        var clock = InstantSource.fixed(NOW);
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store);
                var journal = Journal.open(data, store, clock, NOW)) {
            var origin = new Origin("kiosk", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);
            var audit = new Audit(new Acts(journal, store, origin));
            var door = new StaffDoor(new People(ledger), ledger, audit, clock);
            assertThat(door.recover(code, "admin", "730196", "127.0.0.1"))
                    .isInstanceOf(StaffDoor.Outcome.OpenWithCode.class);
        }
    }

    @Test
    void what_makes_no_sense_is_answered_with_the_usage() {
        assertThat(restore("", "--dada", bare())).isEqualTo(2);
        assertThat(restore("")).isEqualTo(2);
        assertThat(text(complained)).contains("usage:");
    }

    /// Of another kiosk.
    private String other() {
        var data = folder.resolve("another");
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            return new RecoveryKeys(ledger).makeNew().digits();
        }
    }

    private String bare() {
        return folder.resolve("bare").toString();
    }

    private int restore(String typed, String... options) {
        var words = new ArrayList<>(List.of("restore", file.toString()));
        words.addAll(List.of(options));
        try (var out = new PrintStream(printed, true, UTF_8);
                var err = new PrintStream(complained, true, UTF_8)) {
            return Verbs.carryOut(
                    words,
                    Phrases.in(Locale.ENGLISH),
                    new ByteArrayInputStream(typed.getBytes(UTF_8)),
                    out,
                    err);
        }
    }

    private static String text(ByteArrayOutputStream of) {
        return of.toString(UTF_8);
    }
}
