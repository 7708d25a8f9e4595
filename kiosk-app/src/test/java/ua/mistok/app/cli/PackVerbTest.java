package ua.mistok.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackVerbTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir Path folder;
    private Path village;

    @BeforeEach
    void write() throws IOException {
        village = Files.createDirectory(folder.resolve("village"));
        Files.writeString(
                village.resolve("pack.yaml"),
                """
                id: village
                version: 7
                name: {uk: Село, en: Village}
                credits: {uk: Ми, en: We}
                needs:
                  packs:
                    national: 1
                """);
    }

    @Test
    void a_folder_is_packed_signed_and_verified() throws IOException {
        var key = file("key.pem");
        assertThat(carryOut("pack", "--new-key", key)).isZero();
        assertThat(text()).contains("BEGIN PUBLIC KEY").doesNotContain("PRIVATE");
        assertThat(Files.getPosixFilePermissions(Path.of(key)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));

        assertThat(carryOut("pack", village + "", "--out", file("v.zip"), "--key", key)).isZero();
        assertThat(text()).contains("village, version 7. Files: 1").contains("Signed by the key");

        assertThat(carryOut("pack", "--verify", file("v.zip"))).isZero();
        assertThat(text()).contains("not known here").contains("needs the pack national");
        assertThat(carryOut("pack", "--verify", file("v.zip"), "--key", key)).isZero();
        assertThat(text()).contains("the signature is right");
    }

    @Test
    void one_that_nobody_signed_says_so_and_a_changed_one_is_refused() throws IOException {
        assertThat(carryOut("pack", village + "", "--out", file("v.zip"))).isZero();
        assertThat(text()).contains("Nobody has signed it");

        var bytes = Files.readAllBytes(folder.resolve("v.zip"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("v.zip"), bytes);
        assertThat(carryOut("pack", "--verify", file("v.zip"))).isEqualTo(1);
        assertThat(text()).contains(file("v.zip")).contains(": error [");
    }

    @Test
    void mistakes_in_the_folder_are_printed_and_nothing_is_written() throws IOException {
        Files.writeString(village.resolve("pack.yaml"), "id: village\nversion: 0\n");

        assertThat(carryOut("pack", village + "", "--out", file("v.zip"))).isEqualTo(1);

        assertThat(text()).contains("pack.yaml:2:10: error [not-a-number]");
        assertThat(folder.resolve("v.zip")).doesNotExist();
    }

    @Test
    void a_key_is_never_replaced() throws IOException {
        Files.writeString(folder.resolve("key.pem"), "mine");

        assertThat(carryOut("pack", "--new-key", file("key.pem"))).isEqualTo(2);

        assertThat(folder.resolve("key.pem")).hasContent("mine");
        assertThat(complaint()).contains("there already");
    }

    @Test
    void what_makes_no_sense_is_misuse() throws IOException {
        Files.writeString(folder.resolve("no.pem"), "no key");

        assertThat(carryOut("pack")).isEqualTo(2);
        assertThat(carryOut("pack", village + "")).isEqualTo(2);
        assertThat(carryOut("pack", village + "", "--out")).isEqualTo(2);
        assertThat(carryOut("pack", "--verify", file("none.zip"))).isEqualTo(2);
        assertThat(carryOut("pack", file("none"), "--out", file("v.zip"))).isEqualTo(2);
        assertThat(complaint()).contains("This is not a folder");
        for (var wrong :
                List.of(List.of("--key", file("no.pem")), List.of("--expires", "tomorrow"))) {
            var words = List.of("pack", village + "", "--out", file("v.zip"));
            assertThat(
                            carryOut(
                                    Stream.of(words, wrong)
                                            .flatMap(List::stream)
                                            .toArray(String[]::new)))
                    .isEqualTo(2);
        }
        assertThat(complaint()).contains("no key to sign with").contains("This is no day");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String text() {
        return printed.toString(UTF_8);
    }

    private String complaint() {
        return complained.toString(UTF_8);
    }

    private int carryOut(String... words) {
        printed.reset();
        return Verbs.carryOut(
                List.of(words),
                Phrases.in(Locale.ENGLISH),
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(printed, true, UTF_8),
                new PrintStream(complained, true, UTF_8));
    }
}
