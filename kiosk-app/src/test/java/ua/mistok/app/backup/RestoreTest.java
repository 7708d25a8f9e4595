package ua.mistok.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.backup.Restore.Outcome;
import ua.mistok.app.backup.Restore.Why;
import ua.mistok.app.fact.KioskHealth;
import ua.mistok.app.log.LogCopy;
import ua.mistok.config.key.OpeningKey;

class RestoreTest {

    /// Magic and the public half of the pair that is used once.
    private static final int SEAL_HEAD = "mistok seal 1\n".length() + 32;

    private static final int PIECE = (1 << 16) + 16;

    private record Word(String said) {}

    @TempDir Path folder;
    private Path old;
    private Path bare;
    private Path file;
    private Passphrase paper;
    private RecoveryKey key;
    private OpeningKey opening;
    private String kiosk;
    private int head;

    @BeforeEach
    void write() throws IOException {
        old = folder.resolve("old");
        bare = folder.resolve("bare");
        file = folder.resolve("one.backup");
        try (var running = SampleKiosk.open(old)) {
            paper = running.keys.makeNew();
            key = running.keys.now().orElseThrow();
            kiosk = running.identity.kiosk().value();
            running.visit();
            running.visit();
            running.ledger.append("test.word", new Word("Абрикоси"));
            running.pack(200_000);
            try (var out = Files.newOutputStream(file)) {
                Sealing.write(old, key, kiosk, 1_796_000_000, out);
            }
        }
        opening = key.stretch().key(paper);
        head = Header.of(key).bytes().length;
    }

    @Test
    void the_restored_kiosk_is_the_same_and_goes_on_in_a_journal_of_its_own() throws IOException {
        var outcome = Restore.into(bare, file, paper);

        assertThat(outcome).isEqualTo(new Outcome.Done(Instant.ofEpochSecond(1_796_000_000)));
        assertThat(Files.list(bare).map(Path::getFileName).map(Path::toString))
                .containsExactlyInAnyOrderElementsOf(Contents.FOLDERS);
        for (var same : new String[] {Contents.IDENTITY, Contents.CONTENT}) {
            assertThat(names(bare.resolve(same))).isEqualTo(names(old.resolve(same)));
            for (var name : names(old.resolve(same))) {
                assertThat(bare.resolve(same).resolve(name))
                        .hasSameBinaryContentAs(old.resolve(same).resolve(name));
            }
        }
        try (var restored = SampleKiosk.open(bare)) {
            assertThat(restored.identity.kiosk().value()).isEqualTo(kiosk);
            assertThat(restored.ledger.list("test.word", Word.class))
                    .containsExactly(new Word("Абрикоси"));
            assertThat(restored.visits()).isEqualTo(2);
            assertThat(restored.journal.health()).contains(new KioskHealth(false, false, true));
            var next = restored.visit();
            assertThat(next.seq()).isEqualTo(1);
            assertThat(restored.visits()).isEqualTo(3);
        }
        try (var before = LogCopy.of(old.resolve("journal"));
                var after = LogCopy.of(bare.resolve("journal"))) {
            assertThat(after.parts()).hasSize(before.parts().size() + 1);
            assertThat(after.parts().getFirst().id()).isEqualTo(before.parts().getFirst().id());
        }
    }

    @Test
    void keys_of_the_kiosk_are_for_its_owner_alone() throws IOException {
        Restore.into(bare, file, paper);

        for (var name : names(bare.resolve(Contents.IDENTITY))) {
            assertThat(Files.getPosixFilePermissions(bare.resolve("identity").resolve(name)))
                    .hasSize(2);
        }
    }

    @Test
    void nothing_of_the_kiosk_is_seen_in_the_file() throws IOException {
        var seen = Files.readString(file, StandardCharsets.ISO_8859_1);

        assertThat(seen).doesNotContain(kiosk, "visit.began", "journal", "PRIVATE", "test.word");
        assertThat(seen)
                .doesNotContain(
                        new String(
                                "Абрикоси".getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.ISO_8859_1));
    }

    @Test
    void another_paper_is_told_from_a_damaged_file() throws IOException {
        assertThat(Restore.into(bare, file, Passphrase.random()))
                .isEqualTo(new Outcome.Refused(Why.WRONG_PASSPHRASE));
        assertThat(bare).doesNotExist();
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws IOException {
        Files.createDirectories(bare);
        Files.writeString(bare.resolve("letter"), "to whom it concerns");

        assertThat(Restore.into(bare, file, paper)).isEqualTo(new Outcome.Refused(Why.NOT_EMPTY));
        assertThat(names(bare)).containsExactly("letter");
    }

    @Test
    void what_is_no_backup_is_called_so() throws IOException {
        Files.writeString(file, "Dear reader");
        assertThat(Restore.into(bare, file, paper)).isEqualTo(new Outcome.Refused(Why.FOREIGN));

        assertThat(Restore.into(bare, folder.resolve("none"), paper))
                .isEqualTo(new Outcome.Refused(Why.UNREADABLE));
    }

    @Test
    void what_a_newer_programme_made_is_called_so() throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[11] = 2;
        var hashed = Arrays.copyOf(bytes, head - Header.HASH);
        System.arraycopy(Header.hash(hashed), 0, bytes, hashed.length, Header.HASH);
        Files.write(file, bytes);

        assertThat(Restore.into(bare, file, paper)).isEqualTo(new Outcome.Refused(Why.NEWER));
    }

    @Test
    void each_changed_byte_of_the_header_is_refused() throws IOException {
        var bytes = Files.readAllBytes(file);
        for (var at = 0; at < head; at++) {
            var changed = bytes.clone();
            changed[at] ^= 1;
            Files.write(file, changed);

            assertThat(Restore.into(bare, file, paper))
                    .as("byte %d", at)
                    .isIn(new Outcome.Refused(Why.DAMAGED), new Outcome.Refused(Why.FOREIGN));
        }
        assertThat(bare).doesNotExist();
    }

    /// Somebody made it right again, with its own hash.
    @Test
    void a_header_that_was_exchanged_is_refused_by_the_sealed_part() throws IOException {
        var bytes = Files.readAllBytes(file);
        var sealed = Arrays.copyOfRange(bytes, head, bytes.length);

        assertThatThrownBy(() -> open(sealed, new byte[Header.HASH]))
                .isInstanceOf(Unsealing.Broken.class);
    }

    @Test
    void each_changed_byte_of_the_first_piece_and_some_of_each_are_refused() throws IOException {
        var bytes = Files.readAllBytes(file);
        assertThat(bytes.length).isGreaterThan(3 * PIECE);
        var step = 1;
        for (var at = head; at < bytes.length; at += step) {
            step = at < head + SEAL_HEAD + 64 ? 1 : 4001;
            var changed = Arrays.copyOfRange(bytes, head, bytes.length);
            changed[at - head] ^= 1;
            assertThatThrownBy(() -> open(changed, Header.hash(Header.of(key).bytes())))
                    .as("byte %d", at)
                    .isInstanceOf(Unsealing.Broken.class);
        }
    }

    @Test
    void a_cut_is_refused_also_between_two_pieces() throws IOException {
        var bytes = Files.readAllBytes(file);
        var ends = new ByteArrayOutputStream();
        for (var at = head + SEAL_HEAD; at < bytes.length; at += PIECE) {
            Files.write(file, Arrays.copyOf(bytes, at));
            assertThat(Restore.into(bare, file, paper))
                    .as("cut at %d of %d", at, bytes.length)
                    .isEqualTo(new Outcome.Refused(Why.DAMAGED));
            ends.write(1);
        }
        assertThat(ends.size()).isGreaterThan(3);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(Restore.into(bare, file, paper)).isEqualTo(new Outcome.Refused(Why.DAMAGED));
        assertThat(bare.resolve("restored")).doesNotExist();
    }

    @Test
    void two_pieces_that_changed_places_are_refused() throws IOException {
        var bytes = Files.readAllBytes(file);
        var first = head + SEAL_HEAD;
        var swapped = bytes.clone();
        System.arraycopy(bytes, first, swapped, first + PIECE, PIECE);
        System.arraycopy(bytes, first + PIECE, swapped, first, PIECE);
        Files.write(file, swapped);

        assertThat(Restore.into(bare, file, paper)).isEqualTo(new Outcome.Refused(Why.DAMAGED));
    }

    @Test
    void a_name_that_leads_elsewhere_is_none() {
        assertThat(Contents.isName("journal/000001.log")).isTrue();
        assertThat(Contents.isName("journal/../../etc")).isFalse();
        assertThat(Contents.isName("journal/..")).isFalse();
        assertThat(Contents.isName("/etc/passwd")).isFalse();
        assertThat(Contents.isName("store/kiosk.mv.db")).isFalse();
    }

    @Test
    void a_power_cut_before_the_end_leaves_an_empty_place_or_a_whole_kiosk() throws IOException {
        Files.createDirectories(Handover.staged(bare).resolve("journal"));
        Files.writeString(Handover.staged(bare).resolve("journal/000001.log"), "half");

        assertThat(Restore.isEmpty(bare)).isTrue();
        assertThat(Handover.finish(bare)).isFalse();
        assertThat(Restore.into(bare, file, paper)).isInstanceOf(Outcome.Done.class);
        assertThat(Handover.finish(bare)).isFalse();
    }

    @Test
    void facts_that_were_written_before_on_the_bare_machine_are_taken_along() throws IOException {
        try (var young = SampleKiosk.open(bare)) {
            young.visit();
        }

        assertThat(Restore.prepare(bare, file, paper)).isInstanceOf(Outcome.Done.class);
        assertThat(Restore.isEmpty(bare)).isFalse();
        assertThat(Handover.finish(bare)).isTrue();

        try (var restored = SampleKiosk.open(bare)) {
            assertThat(restored.visits()).isEqualTo(3);
            assertThat(restored.identity.kiosk().value()).isEqualTo(kiosk);
            assertThat(restored.keys.isMade()).isTrue();
        }
        assertThat(bare.resolve("before-restore-1").resolve("identity")).exists();
    }

    @Test
    void a_machine_that_had_lost_its_ledger_alone_loses_no_newer_fact() throws IOException {
        try (var running = SampleKiosk.open(old)) {
            running.visit();
        }

        assertThat(Restore.prepare(old, file, paper)).isInstanceOf(Outcome.Done.class);
        Handover.finish(old);

        try (var restored = SampleKiosk.open(old)) {
            assertThat(restored.visits()).isEqualTo(3);
        }
    }

    private void open(byte[] sealed, byte[] hash) throws IOException {
        Unsealing.read(new ByteArrayInputStream(sealed), hash, opening, Handover.begin(bare));
    }

    private static List<String> names(Path of) throws IOException {
        try (var files = Files.list(of)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }
}
