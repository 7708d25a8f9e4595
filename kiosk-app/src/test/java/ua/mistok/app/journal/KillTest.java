package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;

/// What was acknowledged is there after a `kill -9`, in the file and in the store, once.
class KillTest {

    private static final int AT_ONCE = 2;
    private static final int LIVES_OF_A_FOLDER = 20;

    @TempDir Path folder;

    @Test
    void two_hundred_kills_lose_nothing_and_double_nothing() throws Exception {
        kill(20);
    }

    @Test
    @Tag("long")
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
            corpse.copied(
                    copy -> {
                        assertThat(Corpse.rows(copy)).containsAllEntriesOf(acknowledged);
                        assertThat(Corpse.records(copy)).containsAllEntriesOf(acknowledged);
                    });
        }
        try (var store = KioskStore.open(data)) {
            Journal.open(data, store, Clock.systemUTC(), Instant.EPOCH).close();
        }
        assertThat(Corpse.records(data).values()).doesNotHaveDuplicates();
        assertThat(Corpse.rows(data)).isEqualTo(Corpse.records(data));
        return acknowledged.size();
    }
}
