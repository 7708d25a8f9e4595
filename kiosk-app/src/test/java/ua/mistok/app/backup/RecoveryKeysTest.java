package ua.mistok.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;

class RecoveryKeysTest {

    @TempDir Path data;

    @Test
    void what_is_sealed_to_the_kept_half_is_opened_by_the_paper_after_a_restart()
            throws IOException {
        Passphrase paper;
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var keys = new RecoveryKeys(ledger);
            assertThat(keys.isMade()).isFalse();
            paper = keys.makeNew();
        }
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var kept = new RecoveryKeys(ledger).now().orElseThrow();
            var sealed = kept.sealing().seal("answers".getBytes(StandardCharsets.UTF_8));

            assertThat(kept.stretch().key(paper).open(sealed)).asString().isEqualTo("answers");
            assertThat(kept.stretch().key(Passphrase.random()).sealing())
                    .isNotEqualTo(kept.sealing());
        }
    }

    @Test
    void the_newest_holds() {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var keys = new RecoveryKeys(ledger);
            keys.makeNew();
            var paper = keys.makeNew();

            var kept = keys.now().orElseThrow();

            assertThat(kept.stretch().key(paper).sealing()).isEqualTo(kept.sealing());
        }
    }

    @Test
    void the_paper_is_nowhere_on_the_disk() throws IOException {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var paper = new RecoveryKeys(ledger).makeNew();
            try (var files = Files.walk(data.resolve("ledger"))) {
                assertThat(files.filter(Files::isRegularFile).toList())
                        .isNotEmpty()
                        .allSatisfy(
                                file ->
                                        assertThat(
                                                        Files.readString(
                                                                file, StandardCharsets.ISO_8859_1))
                                                .doesNotContain(paper.digits(), paper.shown()));
            }
        }
    }

    @Test
    void a_way_that_would_use_the_memory_up_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stretch(1 << 30, 2, 1, "00".repeat(16)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stretch(19 * 1024, 2, 1, "00"));
    }
}
