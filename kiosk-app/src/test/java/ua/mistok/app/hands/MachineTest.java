package ua.mistok.app.hands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Power and loudness, with a program in the place of the machine's own.
class MachineTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir private Path folder;
    private int programs;

    @Test
    void a_machine_that_says_yes_can_be_switched_off() throws IOException {
        var power = new Power(program("echo 's \"yes\"'"), LONG);

        assertThat(power.can(Power.Act.OFF)).isTrue();
        assertThat(power.make(Power.Act.RESTART)).isTrue();
        assertThat(words())
                .containsExactly(
                        "call org.freedesktop.login1 /org/freedesktop/login1"
                                + " org.freedesktop.login1.Manager CanPowerOff",
                        "call org.freedesktop.login1 /org/freedesktop/login1"
                                + " org.freedesktop.login1.Manager Reboot b false");
    }

    @Test
    void one_that_would_ask_somebody_first_cannot() throws IOException {
        assertThat(new Power(program("echo 's \"challenge\"'"), LONG).can(Power.Act.OFF)).isFalse();
        assertThat(new Power(program("echo 's \"no\"'"), LONG).can(Power.Act.OFF)).isFalse();
    }

    @Test
    void one_that_refuses_has_not_taken_the_order() throws IOException {
        assertThat(new Power(program("exit 1"), LONG).make(Power.Act.OFF)).isFalse();
    }

    @Test
    void one_without_the_program_cannot() {
        var power = new Power(folder.resolve("nothing"), LONG);

        assertThat(power.can(Power.Act.OFF)).isFalse();
        assertThat(power.make(Power.Act.OFF)).isFalse();
    }

    @Test
    void a_program_that_hangs_is_stopped_with_what_it_had_started() throws IOException {
        var program = program("echo $$ > \"$(dirname \"$0\")/pid\"; sleep 600; echo 's \"yes\"'");

        assertThat(new Power(program, Duration.ofSeconds(1)).can(Power.Act.OFF)).isFalse();

        var pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        ProcessHandle.of(pid).ifPresent(left -> left.onExit().join());
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    @Test
    void loudness_is_what_the_main_control_says() throws IOException {
        var said = "  Front Left: Playback 41984 [64%] [on]";
        var loudness = new Loudness(program("echo '" + said + "'"));

        assertThat(loudness.get()).contains(64);
        assertThat(loudness.set(60)).contains(64);
        assertThat(words()).containsExactly("sget Master", "sset Master 60% unmute");
    }

    @Test
    void a_machine_without_such_a_control_has_no_loudness() throws IOException {
        assertThat(new Loudness(program("exit 1")).get()).isEmpty();
        assertThat(new Loudness(program("echo nothing")).get()).isEmpty();
        assertThat(new Loudness(folder.resolve("nothing")).get()).isEmpty();
    }

    @Test
    void no_loudness_beyond_the_loudest() throws IOException {
        var loudness = new Loudness(program("true"));

        assertThatIllegalArgumentException().isThrownBy(() -> loudness.set(101));
        assertThatIllegalArgumentException().isThrownBy(() -> loudness.set(-1));
    }

    /// A program that notes what it was asked, then does what the script says.
    private Path program(String script) throws IOException {
        return StandIn.program(
                folder.resolve("program" + programs++),
                "echo \"$@\" >> \"$(dirname \"$0\")/words\"\n" + script);
    }

    private List<String> words() throws IOException {
        return Files.readAllLines(folder.resolve("words"));
    }
}
