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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.disk.LossyDisk;

/// The plug is pulled at any moment, also while a kiosk starts again: what was acknowledged is
/// there, once, and the store has what the files have.
class PowerLossTest {

    /// Of so many kiosks one has never started before: its tables are being made.
    private static final int NEW_ONES = 25;

    private static final int SEEDS_UNTIL_A_LIE_IS_FOUND = 60;

    @TempDir Path folder;
    /// A torn page that H2 reads without a word. Were more stores wrong, the fault would be ours.
    private static final int RARE = 100;

    private final PowerFigures figures = new PowerFigures();

    @BeforeEach
    void makeTables() {
        KioskStore.open(folder.resolve("tables")).close();
    }

    @Test
    void forty_kiosks_lose_their_power_and_nothing_else() throws IOException {
        lose(40);
    }

    @Test
    @Tag("long")
    @Tag("power")
    void a_thousand_kiosks_lose_their_power_and_nothing_else() throws IOException {
        lose(1000);
    }

    /// The test bites: what it says of a disk that keeps its word is not true of one that does not.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_disk_that_does_not_sync_is_found_out(LossyDisk.Lie lie) {
        assertThat(IntStream.range(0, SEEDS_UNTIL_A_LIE_IS_FOUND))
                .anyMatch(
                        seed -> {
                            try {
                                live(seed, lie);
                                return false;
                            } catch (AssertionError found) {
                                return true;
                            } catch (IOException e) {
                                throw new java.io.UncheckedIOException(e);
                            }
                        });
    }

    private void lose(int seeds) throws IOException {
        var only = Integer.getInteger("power.seed");
        for (var seed : only == null ? IntStream.range(0, seeds).toArray() : new int[] {only}) {
            try {
                live(seed, LossyDisk.Lie.NONE);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("once more by -Dpower.seed=" + seed, e);
            }
        }
        System.out.println(figures);
        assertThat(figures.cuts()).as("cuts").isGreaterThan(only == null ? seeds : 0);
        assertThat(figures.wrong()).as("found by night").isLessThanOrEqualTo(1 + seeds / RARE);
    }

    private void live(int seed, LossyDisk.Lie lie) throws IOException {
        var random = new Random(seed);
        var root = Files.createDirectory(folder.resolve(lie + "-" + seed));
        if (seed % NEW_ONES != 0) {
            FileSystemUtils.copyRecursively(folder.resolve("tables"), root);
        }
        var kiosk = new CutKiosk(root, random, lie, figures);
        kiosk.live(1 + random.nextInt(400));
        kiosk.live(1 + random.nextInt(60));
        kiosk.live(1 + random.nextInt(200));
        kiosk.wake();
        kiosk.wake();
        figures.lived(kiosk.promises);
        FileSystemUtils.deleteRecursively(root);
    }
}
