package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// What is left of the acts of staff when facts are folded away.
class ActsTest {

    private static final Instant BUILT = Instant.parse("2026-11-23T00:00:00Z");
    private static final Instant BEGIN = Instant.parse("2026-12-01T10:00:00Z");
    private static final Duration MONTH = Duration.ofDays(31);
    private static final Origin ORIGIN =
            new Origin("kiosk", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir private Path data;
    private String newest = "";

    private record Room(Acts acts, Journal journal, Retention retention) {}

    @Test
    void the_folding_writes_down_how_far_the_acts_reached_that_it_takes_away() throws Exception {
        at(0, room -> act(room, "a"));
        at(1, room -> act(room, "b"));
        var kept = newest;
        at(2, room -> act(room, "c"));
        at(13.5, room -> room.retention().run());

        at(
                13.5,
                room -> {
                    assertThat(room.acts().list(0, 9))
                            .extracting(act -> act.acted().action())
                            .containsExactly("c");
                    assertThat(room.acts().folded()).contains(kept);
                    assertThat(room.acts().list(0, 1).getFirst().acted().before()).contains(kept);
                    assertThat(room.acts().reached()).contains(newest);
                });
        Files.delete(data.resolve("store/kiosk.mv.db"));
        at(13.5, room -> assertThat(room.acts().folded()).contains(kept));
    }

    @Test
    void what_was_written_down_outlives_the_journal_in_which_it_was_written() {
        at(0, room -> act(room, "a"));
        at(1, room -> room.journal().append(new VisitBegan(), ORIGIN));
        at(13.5, room -> room.retention().run());
        at(
                13.5,
                room -> {
                    assertThat(room.acts().count()).isZero();
                    assertThat(room.acts().folded()).contains(newest);
                    assertThat(room.acts().reached()).contains(newest);
                });
        at(30, room -> room.retention().run());
        at(
                30,
                room -> {
                    assertThat(room.acts().folded()).contains(newest);
                    assertThat(room.acts().reached()).contains(newest);
                });
    }

    @Test
    void an_earlier_folding_never_counts_for_a_later_one() {
        at(0, room -> act(room, "a"));
        at(1, room -> act(room, "b"));
        at(12.5, room -> room.retention().run());
        var kept = newest;
        at(13.5, room -> room.retention().run());
        at(13.5, room -> assertThat(room.acts().folded()).contains(kept));

        at(24.7, room -> room.retention().run());

        at(
                24.7,
                room -> {
                    assertThat(room.journal().log().ids()).hasSize(2);
                    assertThat(room.acts().folded()).contains(kept);
                    act(room, "c");
                    assertThat(room.acts().list(0, 1).getFirst().acted().before()).contains(kept);
                });
    }

    @Test
    void a_folding_without_acts_writes_nothing_down() {
        at(0, room -> room.journal().append(new VisitBegan(), ORIGIN));
        at(13.5, room -> room.retention().run());
        at(
                13.5,
                room -> {
                    assertThat(room.acts().folded()).isEmpty();
                    assertThat(room.acts().reached()).isEmpty();
                });
    }

    private void act(Room room, String action) {
        var before = room.acts().reached().orElse(StaffActed.FIRST);
        newest =
                room.acts()
                        .append(
                                new StaffActed(
                                        "admin", action, Optional.empty(), Optional.of(before)));
    }

    private void at(double months, Consumer<Room> work) {
        var now = BEGIN.plusSeconds((long) (months * MONTH.toSeconds()));
        try (var store = KioskStore.open(data);
                var journal = Journal.open(data, store, InstantSource.fixed(now), BUILT)) {
            work.accept(
                    new Room(
                            new Acts(journal, store, ORIGIN),
                            journal,
                            new Retention(journal, store, ORIGIN, Delivered.TO_NOBODY)));
        }
    }
}
