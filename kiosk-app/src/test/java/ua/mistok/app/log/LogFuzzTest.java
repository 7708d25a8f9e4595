package ua.mistok.app.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.fuzz.Harm;

/// Files of journal and ledger that a bad disk has changed: what is read was written, in its order,
/// and the log takes more.
class LogFuzzTest {

    private static final int RECORDS = 12;
    private static final List<String> WRITTEN =
            IntStream.rangeClosed(1, RECORDS).mapToObj(number -> "record " + number).toList();

    @TempDir Path folder;

    @Test
    void nothing_is_read_that_was_not_written() throws IOException {
        harm(150);
    }

    @Test
    @Tag("long")
    @Tag("fuzz")
    void nothing_is_read_that_was_not_written_of_many_files() throws IOException {
        harm(10_000);
    }

    private void harm(int seeds) throws IOException {
        var file = folder.resolve("good.log");
        try (var log = RecordLog.open(file)) {
            WRITTEN.forEach(text -> log.append(text.getBytes(UTF_8)));
        }
        var good = Files.readAllBytes(file);
        var whole = 0;
        for (var seed = 0; seed < seeds; seed++) {
            var changed = Files.createDirectory(folder.resolve("seed-" + seed)).resolve("some.log");
            Files.write(changed, Harm.done(good, seed));
            whole += read(changed, seed) == RECORDS ? 1 : 0;
        }
        assertThat(whole).isLessThan(seeds / 2);
    }

    /// @return how many records are still there
    private static int read(Path changed, int seed) {
        try (var log = RecordLog.open(changed)) {
            var texts =
                    log.read(1, 2 * RECORDS).stream()
                            .map(entry -> new String(entry.bytes(), UTF_8))
                            .toList();
            assertThat(texts).as("seed %d", seed).isEqualTo(WRITTEN.subList(0, texts.size()));
            assertThat(log.append("more".getBytes(UTF_8))).isEqualTo(texts.size() + 1);
            return texts.size();
        } catch (LogFailure newer) {
            return 0;
        }
    }
}
