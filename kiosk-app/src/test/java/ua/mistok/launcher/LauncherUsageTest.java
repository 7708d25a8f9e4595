package ua.mistok.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherUsageTest {

    @TempDir Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'', a verb is missing",
        "fly, unknown verb: fly",
        "run --prot 9000, run knows no --prot",
        "run --port, --port needs a value",
        "run --printer, --printer needs a value",
        "run --port eighty, not a port: eighty",
        "run --port 0, not a port: 0",
        "run --port 65536, not a port: 65536",
        "run --content /no/such/folder, not a folder: /no/such/folder",
        "run --sticks /no/such/folder, not a folder: /no/such/folder",
        "run --place Atlantis!, not a place: Atlantis!",
        "run --address 198.51.100.7, not an address of this machine: 198.51.100.7",
        "run --address library, not an address of this machine: library",
        "run somewhere, run knows no somewhere",
        "hub --prot 9000, hub knows no --prot",
        "hub --data, --data needs a value",
        "hub --port 65535, not a port: 65535",
        "hub --address library, not an address of this machine: library",
        "hub --database mysql://127.0.0.1/x, not a database: mysql://127.0.0.1/x",
        "demo --prot 9000, demo knows no --prot",
        "demo --port, --port needs a value",
        "demo --port 65533, not a port: 65533",
        "test --longer, test knows no --longer",
        "test --long -x, not a part: -x",
        "check --all, check knows no --all",
        "check one two, check takes one folder",
        "pack, pack needs the folder of a pack",
        "pack --verify, pack --verify needs a file",
        "pack somewhere, pack needs --out",
        "bench --fast, bench knows no --fast",
        "package --fast, package knows no --fast",
        "package --debian 11, not a Debian there are packages for: 11",
    })
    void what_makes_no_sense_is_named_and_the_usage_is_shown(String words, String complaint) {
        var launcher =
                Launcher.start(folder, Map.of(), words.isEmpty() ? none() : words.split(" "));

        assertThat(launcher.exitCode()).isEqualTo(2);
        assertThat(launcher.text())
                .startsWith("kiosk: " + complaint)
                .contains("usage: deploy/kiosk VERB");
    }

    @Test
    void who_asks_for_help_gets_it() {
        var launcher = Launcher.start(folder, Map.of(), "--help");

        assertThat(launcher.exitCode()).isZero();
        assertThat(launcher.text()).startsWith("usage: deploy/kiosk VERB");
    }

    private static String[] none() {
        return new String[0];
    }
}
