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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.db.StoreFailure;
import ua.mistok.app.disk.Disk;
import ua.mistok.app.disk.LossyDisk;
import ua.mistok.app.disk.Refusal;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Origin;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// Starts on a disk that refuses, again and again as systemd makes them, cost nothing.
class RefusingStartTest {

    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir Path folder;
    private LossyDisk disk;
    private Path data;

    @BeforeEach
    void keepOne() throws IOException {
        disk = LossyDisk.over(folder, new Random(7), LossyDisk.Lie.NONE);
        data = disk.root();
        try (var store = KioskStore.open(data);
                var journal = Journal.open(data, store, Clock.systemUTC(), Instant.EPOCH)) {
            journal.append(new CardOpened("a07"), ORIGIN);
        }
    }

    @AfterEach
    void leave() throws IOException {
        disk.leave();
    }

    @Test
    void a_store_that_cannot_be_synced_stays_where_it_is() {
        startInVain(Refusal.NO_SYNC);

        try (var store = KioskStore.open(data)) {
            assertThat(store.found()).isEqualTo(KioskStore.Found.THERE);
            assertThat(store.<Integer>read(sql -> sql.fetchCount(sql.selectOne().from("fact"))))
                    .isEqualTo(1);
        }
        assertThat(Files.exists(data.resolve("quarantine"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void a_store_that_was_found_wrong_goes_aside_once_another_can_be_made(Refusal refusal)
            throws IOException {
        Files.createFile(data.resolve("store/distrusted"));
        startInVain(refusal);
        assertThat(Files.exists(data.resolve("quarantine"))).isFalse();

        try (var store = KioskStore.open(data);
                var journal = Journal.open(data, store, Clock.systemUTC(), Instant.EPOCH)) {
            assertThat(store.found()).isEqualTo(KioskStore.Found.QUARANTINED);
            assertThat(journal.log().caughtUp()).isEqualTo(1);
        }
        assertThat(Files.exists(data.resolve("quarantine/1"))).isTrue();
        assertThat(Files.exists(data.resolve("quarantine/2"))).isFalse();
    }

    @Test
    void a_disk_that_was_asked_in_vain_keeps_nothing_of_the_question() {
        disk.refuseAfter(0, Refusal.NO_SYNC);
        assertThatThrownBy(() -> Disk.tryOut(data.resolve(Disk.TRIAL)))
                .isInstanceOf(IOException.class);
        disk.takeAgain();

        assertThat(Files.exists(data.resolve(Disk.TRIAL + Disk.UNFINISHED))).isFalse();
    }

    private void startInVain(Refusal refusal) {
        disk.refuseAfter(0, refusal);
        for (var start = 0; start < 3; start++) {
            assertThatThrownBy(() -> KioskStore.open(data)).isInstanceOf(StoreFailure.class);
        }
        disk.takeAgain();
    }
}
