package ua.mistok.app.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

    private static final int ROWS = 2_000;

    /// As many as some hundred visits make.
    private static final int WRITES = 3_000;

    /// Five it has with compaction, 110 without.
    private static final int CHUNKS = 20;

    @TempDir private Path folder;

    @Test
    void a_store_has_no_more_chunks_for_its_having_been_written_to_often() {
        try (var store = KioskStore.open(folder)) {
            store.write(sql -> sql.execute("set retention_time 0"));
            store.write(sql -> sql.execute("create table row_of(id int primary key, n int)"));
            store.write(
                    sql ->
                            sql.execute(
                                    "insert into row_of select x, 0 from system_range(1, ?)",
                                    ROWS));

            var random = new Random(1);
            for (var n = 1; n <= WRITES; n++) {
                var value = n;
                store.write(
                        sql ->
                                sql.execute(
                                        "update row_of set n = ? where id = ?",
                                        value,
                                        1 + random.nextInt(ROWS)));
            }

            assertThat(chunks(store)).isLessThan(CHUNKS);
            assertThat(number(store, "select max(n) from row_of")).isEqualTo(WRITES);
        }
    }

    private static int chunks(KioskStore store) {
        return number(
                store,
                "select setting_value from information_schema.settings"
                        + " where setting_name = 'info.CHUNK_COUNT'");
    }

    private static int number(KioskStore store, String question) {
        return store.read(sql -> sql.fetchSingle(question).get(0, int.class));
    }
}
