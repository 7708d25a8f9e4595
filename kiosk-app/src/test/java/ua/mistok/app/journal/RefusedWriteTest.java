package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.db.StoreFailure;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Origin;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class RefusedWriteTest {

    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir Path data;

    @Test
    void a_store_that_refuses_gives_no_name_and_is_caught_up_before_the_next_fact()
            throws Exception {
        try (var store = KioskStore.open(data);
                var journal = open(store)) {
            journal.append(new CardOpened("first"), ORIGIN);
            assertThat(journal.refused()).isEmpty();
            store.write(sql -> sql.execute("alter table fact rename to hidden"));

            assertThatThrownBy(() -> journal.append(new CardOpened("second"), ORIGIN))
                    .isInstanceOf(StoreFailure.class);
            assertThatThrownBy(() -> journal.append(new CardOpened("third"), ORIGIN))
                    .as("nothing more is written while the store lags behind")
                    .isInstanceOf(StoreFailure.class);

            assertThat(journal.refused()).as("for the morning card").get().matches(Refused::lasts);
            assertThat(journal.refused().orElseThrow().times()).isEqualTo(2);
            store.write(sql -> sql.execute("alter table hidden rename to fact"));
            assertThat(journal.append(new CardOpened("fourth"), ORIGIN).seq()).isEqualTo(3);
            assertThat(journal.refused()).get().matches(refused -> !refused.lasts());
        }
        assertThat(Corpse.rows(data)).isEqualTo(Corpse.records(data));
        assertThat(Corpse.rows(data).values())
                .containsExactlyInAnyOrder("first", "second", "fourth");
    }

    @Test
    void a_full_disk_never_gives_an_acknowledged_fact() throws Exception {
        KioskStore.open(data).close();
        var process =
                new ProcessBuilder(
                                "bash",
                                "-c",
                                "ulimit -f 300; exec \"$@\"",
                                "limited",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledKiosk.class.getName(),
                                data.toString(),
                                "full",
                                "end")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var said = new KilledLife(process).untilItsEnd();

        assertThat(said).hasSizeBetween(1, KilledKiosk.THREADS * KilledKiosk.A_FEW - 1);
        try (var store = KioskStore.open(data);
                var journal = open(store)) {
            journal.append(new CardOpened("room again"), ORIGIN);
        }
        var rows = Corpse.rows(data);
        assertThat(rows).isEqualTo(Corpse.records(data));
        said.forEach(fact -> assertThat(rows).containsEntry(fact.name(), fact.marker()));
    }

    @Test
    void a_second_kiosk_on_the_same_folder_is_refused_and_harms_nothing() throws Exception {
        try (var store = KioskStore.open(data);
                var journal = open(store)) {
            journal.append(new CardOpened("first"), ORIGIN);
            var second =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    KilledKiosk.class.getName(),
                                    data.toString(),
                                    "second",
                                    "end")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();

            assertThat(new KilledLife(second).untilItsEnd()).isEmpty();
            assertThat(second.exitValue()).isNotZero();
            assertThat(data.resolve("quarantine")).doesNotExist();
            assertThat(journal.append(new CardOpened("second"), ORIGIN).seq()).isEqualTo(2);
        }
    }

    private Journal open(KioskStore store) {
        return Journal.open(data, store, Clock.systemUTC(), Instant.EPOCH);
    }
}
