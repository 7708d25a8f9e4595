package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.disk.LossyDisk;

/// A newer programme finds the store of an older one, full of data, and loses its power on the way
/// to its own tables: the next start comes up and says what is right, nothing lost or doubled.
class InterruptedMigrationTest {

    private static final int SOME = 15;
    private static final int MANY = 150;

    private static Path filled = Path.of("");
    private static Map<String, Object> right = Map.of();

    @TempDir Path folder;

    @BeforeAll
    static void fillAKiosk(@TempDir Path data) {
        filled = data;
        right = FilledKiosk.fill(data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void from_an_older_version(String version) throws Exception {
        cut(version, SOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    @Tag("long")
    @Tag("power")
    void from_an_older_version_hundreds_of_times(String version) throws Exception {
        cut(version, MANY);
    }

    private void cut(String version, int times) throws Exception {
        var old = folder.resolve("old");
        FileSystemUtils.copyRecursively(filled, old);
        writeAsOf(version, old);
        var steps = steps(old);
        var random = new Random(version.hashCode());
        var found = new EnumMap<KioskStore.Found, Integer>(KioskStore.Found.class);
        for (var time = 0; time < times; time++) {
            var data = folder.resolve("cut-" + time);
            FileSystemUtils.copyRecursively(old, data);
            var step = 1 + random.nextLong(steps);
            try {
                cutAt(step, data, random);
                FilledKiosk.open(
                        data,
                        kiosk -> {
                            found.merge(kiosk.store().found(), 1, Integer::sum);
                            assertThat(kiosk.answers()).isEqualTo(right);
                            kiosk.take();
                        });
                FilledKiosk.open(data, kiosk -> assertThat(kiosk.answers()).isEqualTo(right));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("cut at step " + step + " of " + steps, e);
            }
            FileSystemUtils.deleteRecursively(data);
        }
        System.out.println(
                "Migrations from version %s cut at %s of %s steps; the store was %s"
                        .formatted(version, times, steps, found));
    }

    /// How many steps a start takes that is not cut, up to its first answer.
    private long steps(Path old) throws IOException {
        var data = folder.resolve("uncut");
        FileSystemUtils.copyRecursively(old, data);
        var disk = LossyDisk.over(data, new Random(0), LossyDisk.Lie.NONE);
        FilledKiosk.open(
                disk.root(),
                kiosk -> {
                    assertThat(kiosk.store().found()).isEqualTo(KioskStore.Found.THERE);
                    assertThat(kiosk.answers()).isEqualTo(right);
                });
        var steps = disk.steps();
        disk.leave();
        return steps;
    }

    private static void cutAt(long step, Path data, Random random) throws IOException {
        var disk = LossyDisk.over(data, random, LossyDisk.Lie.NONE);
        disk.cutAfter(step);
        try {
            FilledKiosk.open(disk.root(), kiosk -> {});
        } catch (RuntimeException e) {
            if (!disk.isDead()) {
                throw e;
            }
        }
        disk.leave();
    }

    /// The store as a programme left it that knew migrations up to this one.
    private static void writeAsOf(String version, Path data) throws Exception {
        var newest = data.resolve("newest.mv.db");
        Files.move(data.resolve("store/kiosk.mv.db"), newest);
        var url = url(data.resolve("store/kiosk"));
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:db/kiosk")
                .target(version)
                .load()
                .migrate();
        try (var from = DriverManager.getConnection(url(data.resolve("newest")), "", "");
                var to = DriverManager.getConnection(url, "", "")) {
            for (var table : List.of("FACT", "LEDGER", "TALLY", "JOURNAL_STATE")) {
                if (to.getMetaData().getTables(null, "PUBLIC", table, null).next()) {
                    copy(table, from, to);
                }
            }
        }
        Files.delete(newest);
    }

    private static void copy(String table, Connection from, Connection to) throws SQLException {
        try (var rows = from.createStatement().executeQuery("select * from " + table)) {
            var columns = rows.getMetaData().getColumnCount();
            var places = String.join(", ", Collections.nCopies(columns, "?"));
            var insert =
                    to.prepareStatement(
                            "insert into %s overriding system value values (%s)"
                                    .formatted(table, places));
            var count = 0;
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    insert.setObject(column, rows.getObject(column));
                }
                count += insert.executeUpdate();
            }
            assertThat(count).as("rows of " + table).isPositive();
            if (table.equals("LEDGER")) {
                to.createStatement()
                        .execute("alter table ledger alter column place restart with " + 1000);
            }
        }
    }

    private static String url(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath();
    }
}
