package ua.mistok.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.journal.Journal;

class DemoVerbTest {

    @TempDir Path folder;

    private int demo(String... words) {
        var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Verbs.carryOut(
                List.of(words),
                Phrases.in(Locale.ENGLISH),
                InputStream.nullInputStream(),
                nowhere,
                nowhere);
    }

    private static int visits(Path data) {
        try (var store = KioskStore.open(data);
                var journal = Journal.open(data, store, Clock.systemUTC(), Instant.EPOCH)) {
            assertThat(journal.health()).isEmpty();
            return store.read(
                    sql ->
                            sql.fetchSingle("select count(*) from fact where kind = 'visit.began'")
                                    .get(0, int.class));
        }
    }

    @Test
    void a_folder_is_filled_once_and_a_kiosk_goes_on_in_it() {
        var data = folder.resolve("kiosk-1").toString();
        assertThat(demo("demo", "--data", data)).isZero();
        assertThat(visits(Path.of(data))).isEqualTo(120);

        assertThat(demo("demo", "--data", data)).isZero();
        assertThat(visits(Path.of(data))).isEqualTo(120);
    }

    @Test
    void what_was_broken_off_is_made_anew() throws Exception {
        Files.createDirectories(folder.resolve("kiosk-2.new/journal"));
        assertThat(demo("demo", "--data", folder.resolve("kiosk-2").toString())).isZero();
        assertThat(visits(folder.resolve("kiosk-2"))).isEqualTo(120);
        assertThat(folder.resolve("kiosk-2.new")).doesNotExist();
    }

    @Test
    void what_makes_no_sense_is_misuse() {
        assertThat(demo("demo")).isEqualTo(Verbs.MISUSED);
        assertThat(demo("demo", "--folder", "x")).isEqualTo(Verbs.MISUSED);
    }
}
