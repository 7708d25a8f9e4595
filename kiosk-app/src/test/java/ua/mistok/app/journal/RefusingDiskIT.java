package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.remote.Restart;
import ua.mistok.walks.PackagedKiosk;
import ua.mistok.walks.ProtocolStation;

/// The packaged kiosk on a disk that refuses while somebody touches it: by a limit that the kernel
/// sets and takes away, and on a file system that an error has made read-only.
@Tag("long")
@Tag("power")
class RefusingDiskIT {

    private static final String TOUCH = "Торкніться, щоб почати";
    private static final String RECEIVE = "Отримати послугу";
    private static final String SUBSIDY = "Житлова субсидія";
    private static final String END = "Завершити й стерти";
    private static final String AGAIN = "Спробувати ще раз";
    private static final String WITHOUT = "Далі без збереження";

    @TempDir Path folder;

    @Test
    void a_visitor_tries_again_and_is_kept_once_by_a_kiosk_that_was_not_started_anew()
            throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        try (var kiosk = PackagedKiosk.start(data)) {
            visit(kiosk);
            for (var round = 0; round < 5; round++) {
                try (var station = new ProtocolStation(kiosk.url())) {
                    station.load().press(TOUCH).press(RECEIVE);
                    limit(kiosk, "0");
                    station.press(SUBSIDY).expects(List.of(AGAIN)).press(AGAIN).press(AGAIN);
                    limit(kiosk, "unlimited");
                    station.press(AGAIN).press(END);
                }
            }
        }
        assertKept(data, 6);
    }

    @Test
    void whoever_goes_on_without_being_kept_can_use_every_screen() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        try (var kiosk = PackagedKiosk.start(data)) {
            visit(kiosk);
            limit(kiosk, "0");
            goOnWithout(kiosk);
            goOnWithout(kiosk);
            limit(kiosk, "unlimited");
            visit(kiosk);
        }
        assertKept(data, 2);
    }

    /// As after an error of the disk: the kernel writes nothing more to it until it was checked.
    @Test
    void a_read_only_file_system_leaves_the_screens_and_all_that_was_kept() throws Exception {
        var image = folder.resolve("image");
        var mount = mounted(image);
        try {
            var data = Files.createDirectory(mount.resolve("data"));
            try (var kiosk = PackagedKiosk.start(data)) {
                visit(kiosk);
                run("mount", "-o", "remount,abort", mount.toString());
                goOnWithout(kiosk);
                goOnWithout(kiosk);
                assertThat(well(kiosk)).as("no start would help").isEqualTo(200);
                kiosk.kill();
            }
            run("umount", mount.toString());
            repair(image);
            mount(image, mount);
            try (var kiosk = PackagedKiosk.start(data)) {
                visit(kiosk);
            }
            assertKept(data, 2);
        } finally {
            run("umount", mount.toString());
        }
    }

    /// As after a power cut on such a disk: what was kept is there to be seen, nobody is told that
    /// anything more was, and the kiosk is its own again when the disk is.
    @Test
    void a_kiosk_started_on_it_has_its_screens_and_starts_anew_when_the_disk_is_mended()
            throws Exception {
        var mount = mounted(folder.resolve("image"));
        try {
            var data = Files.createDirectory(mount.resolve("data"));
            try (var kiosk = PackagedKiosk.start(data)) {
                visit(kiosk);
            }
            run("mount", "-o", "remount,ro", mount.toString());
            try (var kiosk =
                    PackagedKiosk.start(
                            data,
                            "--mistok.memory=" + Files.createDirectory(folder.resolve("memory")))) {
                kiosk.printed("(stands in for)");
                goOnWithout(kiosk);
                goOnWithout(kiosk);
                assertThat(well(kiosk)).as("no start would help").isEqualTo(200);
                run("mount", "-o", "remount,rw", mount.toString());
                assertThat(kiosk.ends()).as("to be started anew").isEqualTo(Restart.CODE);
                kiosk.startAgain();
                visit(kiosk);
            }
            assertKept(data, 2);
            assertThat(folder.resolve("memory")).isEmptyDirectory();
        } finally {
            run("umount", mount.toString());
        }
    }

    /// @param image of a file system that is made here
    private Path mounted(Path image) throws Exception {
        var mount = Files.createDirectory(folder.resolve("mount"));
        run("truncate", "-s", "96M", image.toString());
        run("mkfs.ext4", "-q", "-F", image.toString());
        mount(image, mount);
        return mount;
    }

    private static void mount(Path image, Path mount) throws Exception {
        try {
            run("mount", "-o", "loop,errors=remount-ro", image.toString(), mount.toString());
        } catch (AssertionError refused) {
            throw new AssertionError("needs root and a loop device: " + refused.getMessage());
        }
    }

    private static void visit(PackagedKiosk kiosk) {
        try (var station = new ProtocolStation(kiosk.url())) {
            station.load().press(TOUCH).press(RECEIVE).press(SUBSIDY).press(END);
        }
    }

    private static void goOnWithout(PackagedKiosk kiosk) {
        try (var station = new ProtocolStation(kiosk.url())) {
            station.load().press(TOUCH).press(WITHOUT).press(RECEIVE).press(SUBSIDY);
            station.expects(List.of(SUBSIDY));
            assertThat(station.shows(AGAIN)).as("asked once").isFalse();
            station.press(END).press(END); // the first asks a last question
        }
    }

    private static int well(PackagedKiosk kiosk) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(URI.create(kiosk.staffUrl() + "kiosk/well"));
            return http.send(asked.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    /// What is written beyond so many bytes of a file is refused: with 0, everything.
    private static void limit(PackagedKiosk kiosk, String bytes) throws Exception {
        run(
                "prlimit",
                "--pid",
                Long.toString(kiosk.handle().pid()),
                "--fsize=" + bytes + ":unlimited");
    }

    private static void repair(Path image) throws Exception {
        var ended = start("e2fsck", "-f", "-y", image.toString()).waitFor();
        assertThat(ended).as("end of e2fsck").isLessThan(4);
    }

    private static void run(String... command) throws Exception {
        var process = start(command);
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(String.join(" ", command) + ": " + said.strip()).isZero();
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /// So many visits to the card were acknowledged, and stand in the file once and in the store.
    private static void assertKept(Path data, int cards) throws SQLException {
        var records = Corpse.records(data);
        assertThat(count(records, "a07")).as("cards in the files").isEqualTo(cards);
        try (var store = KioskStore.open(data)) {
            Journal.open(data, store, Clock.systemUTC(), Instant.EPOCH).close();
        }
        assertThat(Corpse.rows(data)).isEqualTo(Corpse.records(data));
    }

    private static int count(Map<String, String> facts, String marker) {
        return Collections.frequency(facts.values(), marker);
    }
}
