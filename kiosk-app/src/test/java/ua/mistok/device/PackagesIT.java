package ua.mistok.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.config.key.Hash;

/// The packages of the built jar, in a fresh Debian: the one test that takes from the machine's own
/// package source, and needs to be root.
@Tag("long")
@Tag("packages")
class PackagesIT {

    @TempDir static Path packages;

    @BeforeAll
    static void make() throws Exception {
        made(packages);
    }

    @Test
    void the_same_sources_make_the_same_packages(@TempDir Path again) throws Exception {
        assertThat(made(again)).hasSize(4).isEqualTo(hashes(packages));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "13"})
    void a_bare_debian_becomes_a_kiosk_by_the_stick_alone(String debian) throws Exception {
        assertThat(Aloud.run(Device.ROOT.resolve("check"), packages.toString(), debian)).isEmpty();
    }

    @Test
    void a_bare_machine_starts_from_a_stick_and_becomes_a_kiosk() throws Exception {
        var rehearse = Device.ROOT.resolve("rehearse");
        assertThat(Aloud.run(Duration.ofHours(1), rehearse, packages.toString(), "13")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "13"})
    void a_bare_debian_becomes_a_hub_by_its_package(String debian) throws Exception {
        assertThat(Aloud.run(HubServerTest.HUB.resolve("check"), packages.toString(), debian))
                .isEmpty();
    }

    private static Map<String, Hash> made(Path out) throws Exception {
        var jar = System.getProperty("mistok.jar");
        assertThat(Aloud.run(Device.ROOT.resolve("make"), jar, out.toString())).isEmpty();
        return hashes(out);
    }

    private static Map<String, Hash> hashes(Path out) throws IOException {
        var packages = new TreeMap<String, Hash>();
        for (var file : Device.files(out)) {
            packages.put(file.getFileName().toString(), Hash.of(Files.readAllBytes(file)));
        }
        return packages;
    }
}
