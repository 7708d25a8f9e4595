package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.disk.LossyDisk;
import ua.mistok.app.disk.Refusal;

/// A disk turns read-only, full, or unable to sync at any moment and takes again later: the kiosk
/// goes on by itself, what was acknowledged is there, once, and can be read all the while.
class RefusingDiskTest {

    @TempDir Path folder;
    private final PowerFigures figures = new PowerFigures();

    @BeforeEach
    void makeTables() {
        KioskStore.open(folder.resolve("tables")).close();
    }

    @Test
    void fifteen_kiosks_go_on_when_their_disk_takes_again() throws IOException {
        endure(15);
    }

    @Test
    @Tag("long")
    @Tag("power")
    void three_hundred_kiosks_go_on_when_their_disk_takes_again() throws IOException {
        endure(300);
    }

    private void endure(int seeds) throws IOException {
        var only = Integer.getInteger("power.seed");
        for (var seed : only == null ? IntStream.range(0, seeds).toArray() : new int[] {only}) {
            try {
                endureOne(seed);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("once more by -Dpower.seed=" + seed, e);
            }
        }
        System.out.println(figures);
        assertThat(figures.mends()).isGreaterThan(only == null ? 2 * seeds : 0);
    }

    private void endureOne(int seed) throws IOException {
        var random = new Random(seed);
        var root = Files.createDirectory(folder.resolve(Integer.toString(seed)));
        FileSystemUtils.copyRecursively(folder.resolve("tables"), root);
        var kiosk = new CutKiosk(root, random, LossyDisk.Lie.NONE, figures);
        var refusals = Refusal.values();
        kiosk.endure(refusals[seed % refusals.length]);
        kiosk.endure(refusals[random.nextInt(refusals.length)]);
        kiosk.wake();
        kiosk.wake();
        figures.lived(kiosk.promises);
        FileSystemUtils.deleteRecursively(root);
    }
}
