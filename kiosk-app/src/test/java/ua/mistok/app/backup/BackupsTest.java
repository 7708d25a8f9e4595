package ua.mistok.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.backup.Backups.Choice;
import ua.mistok.app.backup.Backups.Outcome;
import ua.mistok.app.backup.Backups.Target;
import ua.mistok.app.backup.Backups.Why;
import ua.mistok.app.disk.LossyDisk;

class BackupsTest {

    private static final int PULLS = 16;

    @TempDir Path home;
    private final AtomicReference<Instant> now = new AtomicReference<>(SampleKiosk.NOW);
    private Path folder;
    private Path sticks;
    private SampleKiosk kiosk;
    private Backups backups;

    @BeforeEach
    void open() throws IOException {
        folder = home.resolve("backups");
        sticks = Files.createDirectories(home.resolve("media"));
        kiosk = SampleKiosk.open(home.resolve("data"));
        backups = kiosk.backups(folder, sticks, now::get);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void without_a_key_nothing_is_written() {
        assertThat(backups.make(Target.FOLDER)).isEqualTo(new Outcome.Refused(Why.NO_KEY));
        assertThat(folder).doesNotExist();
    }

    @Test
    void what_was_made_opens_and_is_told() {
        var paper = kiosk.keys.makeNew();

        var outcome = backups.make(Target.FOLDER);

        var made = backups.newest(Target.FOLDER).orElseThrow();
        assertThat(outcome).isEqualTo(new Outcome.Done(made));
        assertThat(made.at()).isEqualTo(SampleKiosk.NOW);
        assertThat(Path.of(made.file())).hasSize(made.bytes()).hasParent(folder);
        assertThat(made.file()).endsWith("-2026-12-01-140000.backup");
        assertThat(backups.newestFile()).contains(Path.of(made.file()));
        assertThat(Restore.into(home.resolve("bare"), Path.of(made.file()), paper))
                .isEqualTo(new Restore.Outcome.Done(SampleKiosk.NOW));
    }

    @Test
    void after_a_new_key_later_backups_open_with_it_and_earlier_ones_with_theirs() {
        var first = kiosk.keys.makeNew();
        backups.make(Target.FOLDER);
        var earlier = backups.newestFile().orElseThrow();
        var second = kiosk.keys.makeNew();
        goOn(Duration.ofDays(1));
        backups.make(Target.FOLDER);
        var later = backups.newestFile().orElseThrow();

        assertThat(Restore.into(home.resolve("one"), earlier, first))
                .isInstanceOf(Restore.Outcome.Done.class);
        assertThat(Restore.into(home.resolve("two"), later, second))
                .isInstanceOf(Restore.Outcome.Done.class);
        assertThat(Restore.into(home.resolve("three"), later, first))
                .isEqualTo(new Restore.Outcome.Refused(Restore.Why.WRONG_PASSPHRASE));
    }

    @Test
    void seven_days_are_kept_of_each_the_newest_and_other_files_stay() throws IOException {
        kiosk.keys.makeNew();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("mistok-00000000-2020-01-01-020000.backup"), "another");
        Files.writeString(folder.resolve("letter.txt"), "to whom it concerns");
        for (var day = 0; day < 9; day++) {
            backups.make(Target.FOLDER);
            goOn(Duration.ofHours(1));
            backups.make(Target.FOLDER);
            goOn(Duration.ofHours(23));
        }

        assertThat(names(folder)).hasSize(Backups.DAYS + 2);
        assertThat(new Copies(folder, kiosk.identity.kiosk().value()).list())
                .hasSize(Backups.DAYS)
                .allSatisfy(copy -> assertThat(copy.made().getHour()).isEqualTo(15))
                .extracting(Copies.Copy::day)
                .doesNotHaveDuplicates()
                .endsWith(LocalDate.of(2026, 12, 3));
    }

    @Test
    void a_clock_that_jumped_back_does_not_cost_the_newest() throws IOException {
        kiosk.keys.makeNew();
        for (var day = 0; day < 8; day++) {
            backups.make(Target.FOLDER);
            goOn(Duration.ofDays(1));
        }
        goOn(Duration.ofDays(-300));
        backups.make(Target.FOLDER);

        assertThat(backups.newestFile()).isPresent();
        assertThat(names(folder)).hasSize(Backups.DAYS);
    }

    @Test
    void a_half_written_one_goes_with_the_next() throws IOException {
        kiosk.keys.makeNew();
        backups.make(Target.FOLDER);
        Files.move(
                backups.newestFile().orElseThrow(),
                Path.of(backups.newestFile().orElseThrow() + ".new"));
        goOn(Duration.ofDays(1));

        backups.make(Target.FOLDER);

        assertThat(names(folder)).hasSize(1).allMatch(name -> name.endsWith(".backup"));
    }

    @Test
    void a_place_that_refuses_is_told_and_the_data_are_as_they_were() throws IOException {
        kiosk.keys.makeNew();
        Files.writeString(folder, "a file where the folder should be");

        assertThat(backups.make(Target.FOLDER)).isEqualTo(new Outcome.Refused(Why.DISK));
        assertThat(backups.newest(Target.FOLDER)).isEmpty();
        assertThat(backups.failed(Target.FOLDER)).contains(SampleKiosk.NOW);
        kiosk.visit();
    }

    @Test
    void a_folder_is_chosen_if_it_is_whole_outside_and_writable() throws IOException {
        var other = home.resolve("elsewhere/backups");
        Files.writeString(home.resolve("file"), "");

        assertThat(backups.choose("backups")).isEqualTo(Choice.NOT_WHOLE);
        assertThat(backups.choose("/bad\0path")).isEqualTo(Choice.NOT_WHOLE);
        assertThat(backups.choose(kiosk.data + "/copies")).isEqualTo(Choice.INSIDE_DATA);
        assertThat(backups.choose(home.resolve("file/x").toString()))
                .isEqualTo(Choice.NOT_WRITABLE);
        assertThat(backups.folder()).isEqualTo(folder);
        assertThat(backups.choose(other.toString())).isEqualTo(Choice.CHOSEN);
        assertThat(backups.folder()).isEqualTo(other).isEmptyDirectory();
    }

    @Test
    void a_stick_is_written_to_once_it_was_prepared_and_no_other() throws IOException {
        kiosk.keys.makeNew();
        assertThat(backups.chooseStick()).isFalse();
        assertThat(backups.wantsStick()).isFalse();
        var stick = Files.createDirectories(sticks.resolve("librarian/STICK"));
        assertThat(backups.make(Target.STICK)).isEqualTo(new Outcome.Refused(Why.NO_STICK));

        assertThat(backups.chooseStick()).isTrue();
        assertThat(backups.make(Target.STICK)).isInstanceOf(Outcome.Done.class);

        assertThat(backups.hasStick()).isTrue();
        assertThat(Path.of(backups.newest(Target.STICK).orElseThrow().file())).exists();
        assertThat(names(stick).size() + names(sticks.resolve("librarian")).size()).isPositive();
        assertThat(backups.newest(Target.FOLDER)).isEmpty();
    }

    @Test
    void a_stick_that_is_pulled_while_it_is_written_to_has_whole_backups_or_none()
            throws IOException {
        var paper = kiosk.keys.makeNew();
        Files.createDirectories(sticks.resolve("STICK"));
        backups.chooseStick();
        var onStick = sticks.resolve("STICK/mistok-backups");
        var pulled = 0;
        for (var seed = 0; seed < PULLS; seed++) {
            goOn(Duration.ofMinutes(1));
            var random = new Random(seed);
            var stick = LossyDisk.over(sticks, random, LossyDisk.Lie.NONE);
            stick.cutAfter(1 + random.nextInt(6));
            var said = kiosk.backups(folder, stick.root(), now::get).make(Target.STICK);
            if (stick.isDead()) {
                pulled++;
                assertThat(said).isEqualTo(new Outcome.Refused(Why.DISK));
            }
            stick.leave();
            for (var name : names(onStick)) {
                if (name.endsWith(".backup")) {
                    var bare = home.resolve("bare-" + seed + name);
                    assertThat(Restore.into(bare, onStick.resolve(name), paper))
                            .isInstanceOf(Restore.Outcome.Done.class);
                }
            }
        }
        goOn(Duration.ofMinutes(1));
        assertThat(backups.make(Target.STICK)).isInstanceOf(Outcome.Done.class);
        assertThat(names(onStick)).hasSize(1).allMatch(name -> name.endsWith(".backup"));
        assertThat(pulled).isGreaterThan(PULLS / 2);
    }

    @Test
    void a_full_disk_leaves_earlier_backups_and_nothing_half() throws Exception {
        kiosk.keys.makeNew();
        backups.make(Target.FOLDER);
        var whole = backups.newestFile().orElseThrow();
        var bytes = Files.readAllBytes(whole);
        kiosk.pack(3 << 20);
        kiosk.close();

        var said = FullBackupDisk.run(kiosk.data, folder, sticks);

        kiosk = SampleKiosk.open(home.resolve("data"));
        assertThat(said).containsExactly("Refused[why=DISK]");
        assertThat(whole).hasBinaryContent(bytes);
        assertThat(names(folder)).containsExactly(whole.getFileName().toString());
    }

    private void goOn(Duration time) {
        now.set(now.get().plus(time));
    }

    private static List<String> names(Path of) throws IOException {
        try (var files = Files.list(of)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }
}
