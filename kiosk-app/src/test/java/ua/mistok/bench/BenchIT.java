package ua.mistok.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every part of the benchmark once, small: that it measures, not what.
class BenchIT {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Report report = new Report(new PrintStream(printed, true, UTF_8));

    @Tag("long")
    @Tag("bench")
    @Test
    void a_touch_is_measured_to_the_next_screen() throws IOException {
        TapBench.measure(report, 0, 1);

        assertThat(text()).contains("kiosk beside script, p50").containsPattern("n [1-9]\\d");
    }

    @Test
    void an_answer_is_measured_to_the_disk() throws IOException {
        AppendBench.measure(report, 1, 3);

        assertThat(text()).contains("acknowledged fact beside bare, p50").contains("n 3");
    }

    @Test
    void a_rebuild_and_a_save_are_measured_by_how_much_is_stored() throws IOException {
        RebuildBench.measure(report, 300);
        SaveBench.measure(report, 20, 300, 1, 3);

        assertThat(text())
                .contains("made again from 300 facts", "with 20 stored")
                .contains("many beside few, p50");
    }

    @Tag("long")
    @Tag("bench")
    @Test
    void pages_of_results_are_measured_for_whoever_asks_first() throws IOException {
        ResultsBench.measure(report, 300);

        assertThat(text()).contains("first page, asked first").contains("pulse, all versions");
    }

    @Tag("long")
    @Tag("bench")
    @Test
    void pages_of_the_console_are_measured_on_the_server() throws IOException {
        ConsoleBench.measure(report, 100, 0, 1);

        assertThat(text()).contains("staff/results, p95").contains("staff/campaigns, p95");
    }

    @Tag("long")
    @Tag("bench")
    @Test
    void a_workbook_of_responses_is_measured_in_memory() throws IOException {
        ExportBench.measure(report, 300);

        assertThat(text()).contains("300 rows").containsPattern("many beside few +\\d+[.,]\\d\\dx");
    }

    @Test
    void content_is_measured_from_files_to_what_is_valid() throws IOException {
        ContentBench.measure(report, 2, 20, 10, 1);

        assertThat(text()).contains("ten times as much beside a tenth").contains("20 services");
    }

    @Tag("long")
    @Tag("bench")
    @Test
    void memory_is_measured_after_visits() throws IOException {
        MemoryBench.measureVisits(report, 1, 2, Duration.ZERO);

        assertThat(text()).containsPattern("in 1 visits +[+-]\\d+ KiB");
    }

    @Tag("long")
    @Tag("bench")
    @Test
    void memory_is_measured_with_stations() throws IOException {
        StationsBench.measure(report, 1, 1, Duration.ofMillis(200));

        assertThat(text()).contains("resident with 2 stations", "p99 with 2 stations");
    }

    @Tag("long")
    @Tag("bench")
    @Test
    void a_class_is_measured_at_its_board_and_at_a_learner() throws IOException {
        ClassBench.measure(report, 2, 1, Duration.ofMillis(500));

        assertThat(text()).contains("board, p95", "learner, p99").containsPattern("n [1-9]");
    }

    @Tag("long")
    @Tag("bench")
    @Test
    void pages_of_a_hub_are_measured() {
        HubResultsBench.measure(report, 60);

        assertThat(text()).contains("60 kiosks").contains("ukraine, overview, p95");
    }

    @Tag("long")
    @Tag("bench")
    @Test
    void a_start_is_measured_to_the_waiting_screen(@TempDir Path folder) throws IOException {
        var jar = folder.resolve("mistok.jar");
        Files.copy(Path.of(System.getProperty("mistok.jar")), jar);
        var told =
                Map.of(
                        "MISTOK_JAR", jar.toString(),
                        "JAVA_HOME", System.getProperty("java.home"),
                        "XDG_CACHE_HOME", folder.resolve("cache").toString());
        new StartBench(Path.of("..", "deploy", "kiosk").toAbsolutePath().normalize(), told)
                .measure(report, 1);

        assertThat(text()).containsPattern("beside file server, p50 +\\d+[.,]\\dx");
    }

    private String text() {
        return printed.toString(UTF_8);
    }
}
