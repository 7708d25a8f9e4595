package ua.mistok.app.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogSeriesTest {

    @TempDir Path folder;

    @Test
    void a_clean_log_goes_on_under_its_name() {
        LogId id;
        try (var series = LogSeries.open(folder)) {
            id = series.newest().id();
            series.newest().append("one".getBytes(UTF_8));
        }
        try (var series = LogSeries.open(folder)) {
            assertThat(series.logs()).hasSize(1);
            assertThat(series.newest().id()).isEqualTo(id);
        }
    }

    @Test
    void a_cut_tail_closes_the_log_and_begins_another_under_a_new_name() throws IOException {
        LogId id;
        try (var series = LogSeries.open(folder)) {
            id = series.newest().id();
            series.newest().append("one".getBytes(UTF_8));
        }
        Files.write(
                folder.resolve("000001.log"), new byte[] {0, 0, 0, 9}, StandardOpenOption.APPEND);

        for (var start = 0; start < 2; start++) {
            try (var series = LogSeries.open(folder)) {
                assertThat(series.logs()).hasSize(2);
                assertThat(series.logs().getFirst().id()).isEqualTo(id);
                assertThat(series.logs().getFirst().last()).isEqualTo(1);
                assertThat(series.newest().id()).isNotEqualTo(id);
                assertThat(series.newest().last()).isZero();
            }
        }
    }

    @Test
    void a_folder_has_one_owner() {
        try (var series = LogSeries.open(folder)) {
            assertThatThrownBy(() -> LogSeries.open(folder)).isInstanceOf(LogInUse.class);
            series.newest().append("one".getBytes(UTF_8));
        }
    }

    @Test
    void an_earlier_log_can_be_taken_away_for_ever() throws IOException {
        LogId last;
        try (var series = LogSeries.open(folder)) {
            var first = series.newest();
            first.append("one".getBytes(UTF_8));
            Files.write(folder.resolve("000001.log.torn-1"), new byte[3]);
            series.startNext().append("two".getBytes(UTF_8));
            last = series.newest().id();
            series.remove(first.id());
            series.remove(last);
        }
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("000002.log", "000002.log.lock");
        try (var series = LogSeries.open(folder)) {
            assertThat(series.logs()).extracting(RecordLog::id).containsExactly(last);
            series.startNext();
        }
        assertThat(folder.resolve("000003.log")).exists();
    }

    @Test
    void a_log_can_begin_with_many_records_and_half_of_one_is_none() throws IOException {
        try (var series = LogSeries.open(folder)) {
            series.newest().append("old".getBytes(UTF_8));
            var records = List.of("one".getBytes(UTF_8), "two".getBytes(UTF_8));
            assertThat(series.startNext(records.iterator()).append("three".getBytes(UTF_8)))
                    .isEqualTo(3);
        }
        Files.write(folder.resolve("000003.log.new"), new byte[300]);
        try (var series = LogSeries.open(folder)) {
            assertThat(series.logs()).hasSize(2);
            assertThat(series.newest().read(1, 10))
                    .extracting(record -> new String(record.bytes(), UTF_8))
                    .containsExactly("one", "two", "three");
        }
        assertThat(folder.resolve("000003.log.new")).doesNotExist();
    }
}
