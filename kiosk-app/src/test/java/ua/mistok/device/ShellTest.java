package ua.mistok.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A screen comes up whatever the graphics can do.
class ShellTest {

    private static final String USUAL = "draws as it likes";
    private static final String PLAIN = "draws by pixman";

    @TempDir Path folder;

    @Test
    void graphics_that_kill_the_shell_are_done_without() {
        try (var script = new Script(folder)) {
            exchangeCage(script, "[ -n \"${WLR_RENDERER:-}\" ] || kill -SEGV $$");

            assertThat(run(script)).isZero();

            assertThat(drawn(script)).containsExactly(USUAL, PLAIN);
        }
    }

    @Test
    void a_browser_that_crashed_is_started_anew_by_the_unit() {
        try (var script = new Script(folder)) {
            exchangeCage(script, ": >\"$RUNTIME_DIRECTORY/shown\"; exit 1");

            assertThat(run(script)).isNotZero();

            assertThat(drawn(script)).containsExactly(USUAL);
        }
    }

    @Test
    void a_shell_that_ends_well_has_ended() {
        try (var script = new Script(folder)) {
            exchangeCage(script, "exit 0");

            assertThat(run(script)).isZero();

            assertThat(drawn(script)).containsExactly(USUAL);
        }
    }

    private void exchangeCage(Script script, String then) {
        script.exchange(
                "cage",
                "[ \"$1\" != -h ] || exit 0\n"
                        + "echo \"draws ${WLR_RENDERER:+by }${WLR_RENDERER:-as it likes}\" >>'"
                        + folder.resolve("calls")
                        + "'\n"
                        + then);
    }

    private int run(Script script) {
        return script.run(
                Device.STATION_SCRIPTS.resolve("shell"),
                Map.of("RUNTIME_DIRECTORY", folder.toString()));
    }

    private static List<String> drawn(Script script) {
        return script.calls().stream().filter(call -> call.startsWith("draws")).toList();
    }
}
