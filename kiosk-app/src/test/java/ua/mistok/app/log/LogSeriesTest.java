package ua.mistok.app.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
}
