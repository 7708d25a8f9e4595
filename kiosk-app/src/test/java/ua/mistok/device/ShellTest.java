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

    /// @param status of the shell
    /// @param drawn how it began to draw, each time
    private record Ended(int status, List<String> drawn) {}

    @Test
    void graphics_that_kill_the_shell_are_done_without() {
        var ended = shown("[ -n \"${WLR_RENDERER:-}\" ] || kill -SEGV $$");

        assertThat(ended.status).isZero();
        assertThat(ended.drawn).containsExactly(USUAL, PLAIN);
    }

    @Test
    void a_browser_that_crashed_is_started_anew_by_the_unit() {
        var ended = shown(": >\"$RUNTIME_DIRECTORY/shown\"; exit 1");

        assertThat(ended.status).isNotZero();
        assertThat(ended.drawn).containsExactly(USUAL);
    }

    @Test
    void a_shell_that_ends_well_has_ended() {
        var ended = shown("exit 0");

        assertThat(ended.status).isZero();
        assertThat(ended.drawn).containsExactly(USUAL);
    }

    /// @param then what the program that draws does once it has said how
    private Ended shown(String then) {
        try (var script = new Script(folder)) {
            script.exchange(
                    "cage",
                    "[ \"$1\" != -h ] || exit 0\n"
                            + "echo \"draws ${WLR_RENDERER:+by }${WLR_RENDERER:-as it likes}\" >>'"
                            + folder.resolve("calls")
                            + "'\n"
                            + then);
            var status =
                    script.run(
                            Device.STATION_SCRIPTS.resolve("shell"),
                            Map.of("RUNTIME_DIRECTORY", folder.toString()));
            var drawn = script.calls().stream().filter(call -> call.startsWith("draws")).toList();
            return new Ended(status, drawn);
        }
    }
}
