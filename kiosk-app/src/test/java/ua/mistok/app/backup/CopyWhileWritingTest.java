package ua.mistok.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.fact.KioskHealth;

class CopyWhileWritingTest {

    private static final int BACKUPS = 5;

    @TempDir Path folder;

    private record Word(int number) {}

    @Test
    void whatever_was_acknowledged_before_a_backup_began_is_in_it() throws Exception {
        var facts = new AtomicInteger();
        var words = new AtomicInteger();
        var goes = new AtomicBoolean(true);
        try (var kiosk = SampleKiosk.open(folder.resolve("data"))) {
            var paper = kiosk.keys.makeNew();
            var key = kiosk.keys.now().orElseThrow();
            var visitors =
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        while (goes.get()) {
                                            kiosk.visit();
                                            facts.incrementAndGet();
                                        }
                                    });
            var staff =
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        while (goes.get()) {
                                            kiosk.ledger.append("test.word", new Word(words.get()));
                                            if (words.incrementAndGet() % 7 == 0) {
                                                kiosk.ledger.append("test.gone", new Word(0));
                                                kiosk.ledger.erase(
                                                        record ->
                                                                record.kind().equals("test.gone"));
                                            }
                                        }
                                    });
            for (var number = 0; number < BACKUPS; number++) {
                var wanted = facts.get() + 5;
                Awaitility.await("more facts")
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> facts.get() >= wanted);
                var factsBefore = facts.get();
                var wordsBefore = words.get();
                var file = folder.resolve(number + ".backup");
                try (var out = Files.newOutputStream(file)) {
                    Sealing.write(kiosk.data, key, kiosk.identity.kiosk().value(), number, out);
                }
                var bare = folder.resolve("bare-" + number);
                assertThat(Restore.into(bare, file, paper))
                        .isInstanceOf(Restore.Outcome.Done.class);
                try (var restored = SampleKiosk.open(bare)) {
                    assertThat(restored.journal.health())
                            .contains(new KioskHealth(false, false, true));
                    assertThat(restored.visits()).isGreaterThanOrEqualTo(factsBefore);
                    assertThat(restored.ledger.list("test.word", Word.class))
                            .hasSizeGreaterThanOrEqualTo(wordsBefore)
                            .doesNotHaveDuplicates();
                }
            }
            goes.set(false);
            visitors.join();
            staff.join();
        }
    }
}
