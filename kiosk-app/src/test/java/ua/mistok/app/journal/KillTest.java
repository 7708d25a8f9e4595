package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;

/// What was acknowledged is there after a `kill -9`, in the file and in the store, once.
class KillTest {

    private static final int AT_ONCE = 2;
    private static final int LIVES_OF_A_FOLDER = 10;

    @TempDir Path folder;

    @Test
    void thirty_kills_lose_nothing_and_double_nothing() throws Exception {
        kill(30);
    }

    @Test
    @Tag("long")
    @Tag("kills")
    void a_thousand_kills_lose_nothing_and_double_nothing() throws Exception {
        kill(1000);
    }

    private void kill(int times) throws Exception {
        var java = new LightJava(folder);
        var acknowledged = 0;
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var parts = new ArrayList<Callable<Integer>>();
            for (var part = 0; part < times / LIVES_OF_A_FOLDER; part++) {
                var data = folder.resolve("data-" + part);
                parts.add(() -> liveAndDie(java, data));
            }
            for (var part : workers.invokeAll(parts)) {
                acknowledged += part.get();
            }
        }
        System.out.printf(
                "Kills: %d of log and store, %d facts acknowledged%n", times, acknowledged);
        assertThat(acknowledged).as("facts acknowledged in all").isGreaterThan(times);
    }

    /// @return how many facts were acknowledged in this folder
    private static int liveAndDie(LightJava java, Path data) throws Exception {
        var acknowledged = new HashMap<String, String>();
        var corpse = new Corpse(data);
        for (var life = 0; life < LIVES_OF_A_FOLDER; life++) {
            Files.createDirectories(data);
            new KilledLife(java.start(data.toString(), "life" + life))
                    .killSometime()
                    .forEach(fact -> acknowledged.put(fact.name(), fact.marker()));
            corpse.copied(copy -> check(copy, acknowledged));
        }
        return acknowledged.size();
    }

    /// The file has it all as death left it. H2 may have gone back to an older state of its own,
    /// even behind a `CHECKPOINT SYNC`; it has it all once a kiosk has opened it again.
    private static void check(Path copy, Map<String, String> acknowledged) throws SQLException {
        assertThat(missing(acknowledged, Corpse.records(copy))).as("lost in the file").isEmpty();
        try (var store = KioskStore.open(copy)) {
            Journal.open(copy, store, Clock.systemUTC(), Instant.EPOCH).close();
        }
        var records = Corpse.records(copy);
        assertThat(records.values()).as("facts in the file").doesNotHaveDuplicates();
        var rows = Corpse.rows(copy);
        assertThat(missing(acknowledged, rows)).as("lost in the store").isEmpty();
        assertThat(missing(records, rows)).as("in the file only").isEmpty();
        assertThat(missing(rows, records)).as("in the store only").isEmpty();
    }

    private static Map<String, String> missing(
            Map<String, String> facts, Map<String, String> there) {
        var missing = new HashMap<>(facts);
        missing.entrySet().removeAll(there.entrySet());
        return missing;
    }
}
