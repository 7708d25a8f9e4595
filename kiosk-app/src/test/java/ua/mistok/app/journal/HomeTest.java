package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.log.LogId;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class HomeTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir Path places;
    private Path data;
    private Path machine;

    @BeforeEach
    void install() throws IOException {
        data = places.resolve("data");
        machine = machine("one", "8c1d", "disk-1");
    }

    /// A machine whose first disk holds the data on a partition.
    private Path machine(String name, String id, String disk) throws IOException {
        var root = Files.createDirectories(places.resolve(name));
        Files.createDirectories(root.resolve("etc"));
        Files.writeString(root.resolve("etc/machine-id"), id + "\n");
        var drive = Files.createDirectories(root.resolve("sys/devices/block/sda/sda1"));
        Files.writeString(drive.resolve("partition"), "1\n");
        Files.createDirectories(drive.resolveSibling("device"));
        Files.writeString(drive.resolveSibling("device").resolve("wwid"), disk + "\n");
        Files.createDirectories(root.resolve("sys/dev/block"));
        var device = (long) Files.getAttribute(places, "unix:dev");
        var number =
                ((device >> 8 & 0xfff) | (device >> 32 & ~0xfffL))
                        + ":"
                        + ((device & 0xff) | (device >> 12 & ~0xffL));
        Files.createSymbolicLink(root.resolve("sys/dev/block/" + number), drive);
        return root;
    }

    private LogId run(Path folder, Path root, String... services) {
        try (var store = KioskStore.open(folder);
                var journal =
                        Journal.open(
                                new Home(folder.resolve("journal"), root),
                                store,
                                InstantSource.fixed(NOW),
                                NOW,
                                Delivered.TO_NOBODY)) {
            for (var service : services) {
                journal.append(new CardOpened(service), ORIGIN);
            }
            return journal.log().id();
        }
    }

    private Path copy(String name) throws IOException, InterruptedException {
        var copy = places.resolve(name);
        var copying =
                new ProcessBuilder("cp", "-a", data.toString(), copy.toString()).start().waitFor();
        assertThat(copying).isZero();
        return copy;
    }

    @Test
    void a_copied_folder_and_the_one_it_was_copied_from_go_on_under_different_names()
            throws Exception {
        run(data, machine, "a01", "a02");
        var copy = copy("copy");
        for (var start = 0; start < 3; start++) {
            run(data, machine, "here-" + start);
            run(copy, machine, "there-" + start);
        }

        var both = new HashMap<String, String>();
        for (var folder : new Path[] {data, copy}) {
            Map<String, String> records = Corpse.records(folder);
            records.forEach(
                    (name, marker) -> {
                        var before = both.putIfAbsent(name, marker);
                        assertThat(before).isIn(null, marker);
                    });
        }
        assertThat(both).hasSize(2 + 3 + 3);
    }

    @Test
    void a_copy_in_which_nothing_had_been_written_goes_on_under_a_name_of_its_own()
            throws Exception {
        var id = run(data, machine);
        assertThat(run(copy("copy"), machine, "a01")).isNotEqualTo(id);
        assertThat(run(data, machine, "a02")).isEqualTo(id);
    }

    @Test
    void an_ordinary_start_keeps_the_name_and_so_does_a_folder_without_a_mark() throws Exception {
        var id = run(data, machine, "a01");
        assertThat(run(data, machine, "a02")).isEqualTo(id);
        Files.delete(data.resolve("journal").resolve(Home.MARK));
        Files.delete(data.resolve("journal").resolve(Home.WITNESS));
        assertThat(run(data, machine, "a03")).isEqualTo(id);
        assertThat(run(data, machine, "a04")).isEqualTo(id);
        Files.move(data, places.resolve("moved"));
        assertThat(run(places.resolve("moved"), machine)).isEqualTo(id);
    }

    @Test
    void a_disk_that_was_copied_whole_differs_by_its_number_and_a_system_by_its_own()
            throws Exception {
        var id = run(data, machine, "a01");
        var cloned = run(data, machine("two", "8c1d", "disk-2"), "a02");
        assertThat(cloned).isNotEqualTo(id);
        assertThat(run(data, machine("three", "77aa", "disk-2"), "a02")).isNotIn(id, cloned);
    }

    @Test
    void an_older_copy_that_was_put_back_in_its_place_goes_on_under_another_name()
            throws Exception {
        var id = run(data, machine, "a01");
        copy("older");
        run(data, machine, "a02");
        var back =
                new ProcessBuilder("cp", "-a", places.resolve("older") + "/.", data.toString())
                        .start()
                        .waitFor();
        assertThat(back).isZero();

        assertThat(run(data, machine, "a03")).isNotEqualTo(id);
    }

    @Test
    void a_machine_that_tells_nothing_of_itself_keeps_its_name_too() {
        var nothing = places.resolve("nothing");
        var id = run(data, nothing, "a01");
        assertThat(run(data, nothing, "a02")).isEqualTo(id);
    }
}
