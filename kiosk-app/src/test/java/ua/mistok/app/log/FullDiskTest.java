package ua.mistok.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    @TempDir Path folder;

    @Test
    void a_full_disk_refuses_and_half_a_record_does_not_stay_before_the_next() throws Exception {
        var file = folder.resolve("some.log");
        var said = run(file);

        var before = said.indexOf("refused");
        assertThat(before).as("facts before the disk was full").isGreaterThan(10);
        assertThat(said.subList(before + 1, said.size()))
                .as("once there is room again, the next sequence")
                .containsExactly(Integer.toString(before + 1));
        try (var log = RecordLog.open(file)) {
            assertThat(log.recovery().state()).isEqualTo(Recovery.State.CLEAN);
            assertThat(log.last()).isEqualTo(before + 1);
        }
    }

    /// A shell takes away the right to make files larger than 100 KiB.
    private static List<String> run(Path file) throws Exception {
        var process =
                new ProcessBuilder(
                                "bash",
                                "-c",
                                "ulimit -f 100; exec \"$@\"",
                                "limited",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                FullDisk.class.getName(),
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var output = process.inputReader()) {
            var said = output.lines().toList();
            assertThat(process.waitFor()).isZero();
            return said;
        }
    }
}
