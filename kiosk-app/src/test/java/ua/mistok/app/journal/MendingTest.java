package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.disk.LossyDisk;
import ua.mistok.app.disk.Refusal;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.log.LogFailure;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// What a disk that refuses means for those who look after a kiosk.
class MendingTest {

    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir Path folder;
    private LossyDisk disk;
    private KioskStore store;
    private Journal journal;

    @BeforeEach
    void open() throws IOException {
        disk = LossyDisk.over(folder, new Random(7), LossyDisk.Lie.NONE);
        store = KioskStore.open(disk.root());
        journal = Journal.open(disk.root(), store, Clock.systemUTC(), Instant.EPOCH);
        journal.append(new CardOpened("before"), ORIGIN);
    }

    @AfterEach
    void close() throws IOException {
        disk.takeAgain();
        journal.close();
        store.close();
        disk.leave();
    }

    @Test
    void without_a_touch_the_card_says_since_when_it_is_over() throws IOException {
        disk.refuseAfter(0, Refusal.READ_ONLY);
        assertThatThrownBy(() -> journal.append(new CardOpened("lost"), ORIGIN))
                .isInstanceOf(LogFailure.class);
        journal.mend();
        assertThat(journal.refused()).get().matches(Refused::lasts);

        disk.takeAgain();
        journal.mend();

        assertThat(journal.refused()).get().matches(refused -> !refused.lasts());
        journal.append(new CardOpened("after"), ORIGIN);
        assertThat(store.read(sql -> sql.fetch("select body from fact")).getValues(0, String.class))
                .hasSize(2)
                .noneMatch(body -> body.contains("lost"));
    }

    @Test
    void a_disk_that_refuses_everything_is_no_reason_for_another_start() throws IOException {
        disk.refuseAfter(0, Refusal.READ_ONLY);
        assertThatThrownBy(() -> journal.append(new CardOpened("lost"), ORIGIN))
                .isInstanceOf(LogFailure.class);

        for (var look = 0; look < 2 * Trial.STUCK; look++) {
            journal.mend();
        }
        assertThat(journal.isStuck()).isFalse();
    }

    @Test
    void a_journal_that_takes_nothing_on_a_disk_that_does_is_stuck_until_it_is_mended()
            throws IOException {
        disk.refuseAfter(0, Refusal.NO_SYNC);
        assertThatThrownBy(() -> journal.append(new CardOpened("lost"), ORIGIN))
                .isInstanceOf(LogFailure.class);
        disk.takeAgain();
        var inTheWay = Files.createDirectories(disk.root().resolve("journal/000002.log/way"));

        for (var look = 0; look < Trial.STUCK; look++) {
            assertThat(journal.isStuck()).isFalse();
            journal.mend();
        }
        assertThat(journal.isStuck()).isTrue();

        Files.delete(inTheWay);
        journal.mend();
        assertThat(journal.isStuck()).isFalse();
        journal.append(new CardOpened("after"), ORIGIN);
    }
}
