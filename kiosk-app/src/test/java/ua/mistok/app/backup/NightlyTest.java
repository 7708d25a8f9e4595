package ua.mistok.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.backup.Backups.Target;
import ua.mistok.app.backup.Nightly.Trouble;

class NightlyTest {

    @TempDir Path home;
    private final AtomicReference<Instant> now = new AtomicReference<>(at("2026-12-01T12:00:00Z"));
    private Path folder;
    private Path sticks;
    private SampleKiosk kiosk;
    private Backups backups;
    private Move move;
    private Nightly nightly;

    @BeforeEach
    void open() throws IOException {
        folder = home.resolve("backups");
        sticks = Files.createDirectories(home.resolve("media"));
        kiosk = SampleKiosk.open(home.resolve("data"));
        backups = kiosk.backups(folder, sticks, now::get);
        move = new Move(kiosk.data);
        nightly = new Nightly(backups, move, now::get);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void the_first_is_made_as_soon_as_there_is_a_key() {
        nightly.look();
        assertThat(nightly.last()).isEmpty();
        assertThat(nightly.trouble()).contains(Trouble.NO_KEY);

        kiosk.keys.makeNew();
        nightly.look();

        assertThat(nightly.last()).contains(now.get());
        assertThat(nightly.trouble()).isEmpty();
    }

    @Test
    void one_a_night_at_two_by_the_clock_of_kyiv() {
        kiosk.keys.makeNew();
        nightly.look();
        var first = now.get();

        now.set(at("2026-12-01T23:59:00Z"));
        nightly.look();
        assertThat(nightly.last()).contains(first);

        now.set(at("2026-12-02T00:01:00Z"));
        nightly.look();
        assertThat(nightly.last()).contains(now.get());
    }

    @Test
    void the_hour_is_there_on_the_days_when_the_clock_is_put_on_and_back() {
        assertThat(
                        Nightly.isDue(
                                Optional.of(at("2027-03-27T23:59:00Z")),
                                at("2027-03-28T00:01:00Z")))
                .isTrue();
        assertThat(
                        Nightly.isDue(
                                Optional.of(at("2027-03-28T00:01:00Z")),
                                at("2027-03-28T22:59:00Z")))
                .isFalse();
        assertThat(
                        Nightly.isDue(
                                Optional.of(at("2026-10-24T23:01:00Z")),
                                at("2026-10-25T23:59:00Z")))
                .isFalse();
        assertThat(
                        Nightly.isDue(
                                Optional.of(at("2026-10-24T23:01:00Z")),
                                at("2026-10-26T00:01:00Z")))
                .isTrue();
    }

    @Test
    void a_night_in_which_the_machine_was_off_is_made_up_for() {
        kiosk.keys.makeNew();
        nightly.look();

        now.set(at("2026-12-04T07:00:00Z"));
        assertThat(nightly.trouble()).contains(Trouble.OLD);
        nightly.look();

        assertThat(nightly.last()).contains(now.get());
        assertThat(nightly.trouble()).isEmpty();
    }

    @Test
    void what_failed_is_tried_again_in_an_hour_and_told_until_then() throws IOException {
        kiosk.keys.makeNew();
        Files.writeString(folder, "a file where the folder should be");
        nightly.look();
        assertThat(nightly.trouble()).contains(Trouble.FAILED);
        Files.delete(folder);

        now.set(now.get().plus(Duration.ofMinutes(59)));
        nightly.look();
        assertThat(nightly.last()).isEmpty();
        now.set(now.get().plus(Duration.ofMinutes(2)));
        nightly.look();

        assertThat(nightly.last()).contains(now.get());
        assertThat(nightly.trouble()).isEmpty();
    }

    @Test
    void a_clock_that_was_put_back_by_a_year_stops_no_backups() {
        kiosk.keys.makeNew();
        nightly.look();
        now.set(at("2025-12-01T12:00:00Z"));

        nightly.look();

        assertThat(nightly.last()).contains(now.get());
    }

    @Test
    void a_stick_gets_its_own_when_it_is_there_and_is_missed_after_a_week() throws IOException {
        kiosk.keys.makeNew();
        var stick = Files.createDirectories(sticks.resolve("STICK"));
        backups.chooseStick();
        nightly.look();
        assertThat(backups.newest(Target.STICK)).isPresent();
        var away = home.resolve("pocket");
        Files.move(stick, away);

        for (var day = 0; day < 7; day++) {
            now.set(now.get().plus(Duration.ofDays(1)));
            nightly.look();
            assertThat(nightly.trouble()).isEmpty();
        }
        now.set(now.get().plus(Duration.ofDays(1)));
        nightly.look();
        assertThat(nightly.trouble()).contains(Trouble.STICK_AWAY);

        Files.move(away, stick);
        nightly.look();
        assertThat(nightly.trouble()).isEmpty();
    }

    @Test
    void a_kiosk_that_moved_makes_none_and_misses_none() {
        kiosk.keys.makeNew();
        move.away();

        nightly.look();

        assertThat(nightly.last()).isEmpty();
        assertThat(nightly.trouble()).isEmpty();
        assertThat(new Move(kiosk.data).isMoved()).isTrue();
        move.back();
        assertThat(new Move(kiosk.data).isMoved()).isFalse();
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
