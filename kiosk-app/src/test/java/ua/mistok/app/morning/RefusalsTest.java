package ua.mistok.app.morning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.db.StoreFailure;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.Refused;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// What the morning card says of a disk that refused, on a clock of the test's.
class RefusalsTest {

    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir Path data;
    private Instant now = Instant.parse("2026-12-01T10:00:00Z");

    private interface Look {
        void at(KioskStore store, Journal journal, Refusals refusals);
    }

    private void start(Look look) {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store);
                var journal = Journal.open(data, store, () -> now, Instant.EPOCH)) {
            look.at(store, journal, new Refusals(journal, ledger));
        }
    }

    private static void append(Journal journal) {
        journal.append(new CardOpened("a07"), ORIGIN);
    }

    @Test
    void what_a_copy_in_memory_did_not_take_is_said_by_the_next_start() {
        var began = now;
        start(
                (store, journal, refusals) -> {
                    store.seal();
                    assertThatThrownBy(() -> append(journal)).isInstanceOf(StoreFailure.class);
                    now = now.plus(Duration.ofHours(1));
                    assertThatThrownBy(() -> append(journal)).isInstanceOf(StoreFailure.class);
                    assertThat(refusals.find(now)).get().matches(Refused::lasts);
                    refusals.leave(data);
                });
        start(
                (store, journal, refusals) -> {
                    refusals.takeUp(data);
                    refusals.takeUp(data);
                    var said = refusals.find(now).orElseThrow();
                    assertThat(said.first()).isEqualTo(began);
                    assertThat(said.times()).isEqualTo(2);
                    assertThat(said.over()).isPresent();
                });
    }

    @Test
    void a_word_that_was_left_and_cannot_be_read_keeps_nobody_from_starting() throws Exception {
        Files.writeString(data.resolve("refused"), "never");
        start(
                (store, journal, refusals) -> {
                    refusals.takeUp(data);
                    assertThat(refusals.find(now)).isEmpty();
                });
    }

    @Test
    void what_was_not_kept_is_said_after_a_night_without_power_and_not_for_ever() {
        var began = now;
        start(
                (store, journal, refusals) -> {
                    assertThat(refusals.find(now)).isEmpty();
                    store.write(sql -> sql.execute("alter table fact rename to hidden"));
                    assertThatThrownBy(() -> append(journal)).isInstanceOf(StoreFailure.class);
                    refusals.note();
                    now = now.plus(Duration.ofHours(1));
                    assertThatThrownBy(() -> append(journal)).isInstanceOf(StoreFailure.class);
                    assertThat(refusals.find(now)).get().matches(Refused::lasts);

                    store.write(sql -> sql.execute("alter table hidden rename to fact"));
                    now = now.plus(Duration.ofHours(1));
                    append(journal);
                    refusals.note();
                    refusals.note();
                });
        now = now.plus(Duration.ofHours(12));
        start(
                (store, journal, refusals) -> {
                    var said = refusals.find(now).orElseThrow();
                    assertThat(said.first()).isEqualTo(began);
                    assertThat(said.times()).isEqualTo(2);
                    assertThat(said.over()).contains(began.plus(Duration.ofHours(2)));
                    now = now.plus(Refusals.NEWS);
                    assertThat(refusals.find(now)).isEmpty();
                });
    }
}
