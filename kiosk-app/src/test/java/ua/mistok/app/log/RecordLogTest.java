package ua.mistok.app.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordLogTest {

    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("some.log");
    }

    @Test
    void a_reopened_log_has_its_id_and_its_records_and_counts_on() {
        LogId id;
        try (var log = RecordLog.open(file)) {
            assertThat(log.recovery().state()).isEqualTo(Recovery.State.NEW);
            assertThat(append(log, "a", "b")).containsExactly(1L, 2L);
            id = log.id();
        }
        try (var log = RecordLog.open(file)) {
            assertThat(log.recovery().state()).isEqualTo(Recovery.State.CLEAN);
            assertThat(log.id()).isEqualTo(id);
            assertThat(append(log, "c")).containsExactly(3L);
            assertThat(texts(log, 2)).containsExactly("b", "c");
        }
    }

    @Test
    void reading_starts_anywhere_and_ends_where_told() {
        try (var log = filled(3000)) {
            assertThat(log.read(2500, 2)).extracting(LogRecord::seq).containsExactly(2500L, 2501L);
            assertThat(log.read(1030, 1)).extracting(LogRecord::seq).containsExactly(1030L);
            assertThat(log.read(2502, 1)).extracting(LogRecord::seq).containsExactly(2502L);
            assertThat(log.read(2999, 10)).extracting(LogRecord::seq).containsExactly(2999L, 3000L);
            assertThat(log.read(3001, 10)).isEmpty();
        }
    }

    @Test
    void a_tail_torn_at_any_byte_is_cut_kept_aside_and_reported() throws IOException {
        filled(3).close();
        var whole = Files.readAllBytes(file);
        var third = lastRecord(whole);
        for (var size = third + 1; size < whole.length; size++) {
            var torn = folder.resolve("torn-at-" + size + ".log");
            Files.write(torn, Arrays.copyOf(whole, size));
            try (var log = RecordLog.open(torn)) {
                assertThat(log.recovery().state()).isEqualTo(Recovery.State.TORN);
                assertThat(log.recovery().bytes()).isEqualTo(size - third);
                assertThat(log.recovery().keptAside().orElseThrow())
                        .hasFileName("torn-at-" + size + ".log.torn-1")
                        .hasBinaryContent(Arrays.copyOfRange(whole, third, size));
                assertThat(texts(log, 1)).containsExactly("record 1", "record 2");
                assertThat(append(log, "again")).containsExactly(3L);
            }
            try (var log = RecordLog.open(torn)) {
                assertThat(log.recovery().state()).isEqualTo(Recovery.State.CLEAN);
                assertThat(texts(log, 3)).containsExactly("again");
            }
        }
    }

    @Test
    void zeros_that_a_power_cut_left_at_the_end_are_a_torn_tail() throws IOException {
        filled(2).close();
        Files.write(file, new byte[5000], StandardOpenOption.APPEND);

        try (var log = RecordLog.open(file)) {
            assertThat(log.recovery().state()).isEqualTo(Recovery.State.TORN);
            assertThat(log.last()).isEqualTo(2);
        }
    }

    @Test
    void a_wrong_byte_anywhere_in_the_middle_is_damage_and_nothing_is_thrown_away()
            throws IOException {
        filled(20).close();
        var whole = Files.readAllBytes(file);
        var random = new Random(7);
        for (var round = 0; round < 100; round++) {
            var wrong = whole.clone();
            var place = Format.HEADER + random.nextInt(lastRecord(whole) - Format.HEADER);
            wrong[place] ^= (byte) (1 << random.nextInt(8));
            var damaged = folder.resolve("damaged-" + round + ".log");
            Files.write(damaged, wrong);

            try (var log = RecordLog.open(damaged)) {
                assertThat(log.recovery().state())
                        .as("byte %d", place)
                        .isEqualTo(Recovery.State.DAMAGED);
                var good = (int) log.last();
                assertThat(texts(log, 1)).hasSize(good).isEqualTo(expected(good));
                var aside = Files.readAllBytes(log.recovery().keptAside().orElseThrow());
                assertThat(wrong).endsWith(aside);
                assertThat(Files.size(damaged) + aside.length).isEqualTo(wrong.length);
            }
        }
    }

    @Test
    void a_file_without_a_readable_header_is_kept_aside_whole() throws IOException {
        filled(2).close();
        var whole = Files.readAllBytes(file);
        whole[9] ^= 1;
        Files.write(file, whole);

        try (var log = RecordLog.open(file)) {
            assertThat(log.recovery().state()).isEqualTo(Recovery.State.DAMAGED);
            assertThat(log.recovery().keptAside().orElseThrow()).hasBinaryContent(whole);
            assertThat(append(log, "new")).containsExactly(1L);
        }
    }

    @Test
    void threads_that_append_at_once_get_each_sequence_once_in_the_order_of_the_file()
            throws Exception {
        var threads = 8;
        var each = 200;
        try (var log = RecordLog.open(file);
                var workers = Executors.newFixedThreadPool(threads)) {
            var work = new ArrayList<Callable<List<Long>>>();
            for (var thread = 0; thread < threads; thread++) {
                work.add(() -> appendOften(log, each));
            }
            var sequences = new ArrayList<Long>();
            for (var done : workers.invokeAll(work)) {
                sequences.addAll(done.get());
            }
            assertThat(sequences).doesNotHaveDuplicates().hasSize(threads * each);
            assertThat(log.read(1, Integer.MAX_VALUE))
                    .hasSize(threads * each)
                    .allSatisfy(r -> assertThat(text(r)).isEqualTo("record " + r.seq()));
        }
    }

    @Test
    void nobody_else_can_open_a_log_that_is_open() {
        try (var log = filled(1)) {
            assertThatThrownBy(() -> RecordLog.open(file)).isInstanceOf(LogInUse.class);
            assertThat(append(log, "still mine")).containsExactly(2L);
        }
        RecordLog.open(file).close();
    }

    @Test
    void an_interrupted_thread_neither_loses_its_record_nor_breaks_the_log() {
        try (var log = RecordLog.open(file)) {
            Thread.currentThread().interrupt();
            var first = append(log, "interrupted");
            assertThat(Thread.interrupted()).isTrue();

            assertThat(first).containsExactly(1L);
            assertThat(append(log, "next")).containsExactly(2L);
            assertThat(texts(log, 1)).containsExactly("interrupted", "next");
        }
    }

    @Test
    void a_closed_log_takes_nothing() {
        var log = filled(1);
        log.close();

        assertThatThrownBy(() -> append(log, "too late")).isInstanceOf(LogFailure.class);
    }

    @Test
    void a_record_that_nobody_could_read_back_is_refused_and_leaves_no_gap() {
        try (var log = filled(1)) {
            assertThatThrownBy(() -> log.append(new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> log.append(new byte[Format.LARGEST + 1]))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(log.append(new byte[Format.LARGEST])).isEqualTo(2);
        }
        try (var log = RecordLog.open(file)) {
            assertThat(log.last()).isEqualTo(2);
        }
    }

    private RecordLog filled(int count) {
        var log = RecordLog.open(file);
        for (var seq = 1; seq <= count; seq++) {
            append(log, "record " + seq);
        }
        return log;
    }

    private static List<Long> appendOften(RecordLog log, int times) {
        var sequences = new ArrayList<Long>();
        for (var count = 0; count < times; count++) {
            sequences.add(log.append(seq -> ("record " + seq).getBytes(UTF_8)));
        }
        return sequences;
    }

    private static List<Long> append(RecordLog log, String... texts) {
        var sequences = new ArrayList<Long>();
        for (var text : texts) {
            sequences.add(log.append(text.getBytes(UTF_8)));
        }
        return sequences;
    }

    private static List<String> texts(RecordLog log, long from) {
        return log.read(from, Integer.MAX_VALUE).stream().map(RecordLogTest::text).toList();
    }

    private static String text(LogRecord entry) {
        return new String(entry.bytes(), UTF_8);
    }

    private static List<String> expected(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "record " + n).toList();
    }

    /// Where the last record begins, if all texts are `record <n>`.
    private static int lastRecord(byte[] whole) {
        var last = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("record ");
        return last - Format.RECORD_HEAD;
    }
}
