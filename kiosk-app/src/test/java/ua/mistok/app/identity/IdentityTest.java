package ua.mistok.app.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class IdentityTest {

    private static final byte[] TEXT = {1, 2, 3};

    @TempDir Path data;

    @Test
    void a_kiosk_is_the_same_after_a_start() throws IOException {
        var first = Identity.open(data);
        var second = Identity.open(data);

        assertThat(second.kiosk()).isEqualTo(first.kiosk());
        assertThat(second.signing().verifying()).isEqualTo(first.signing().verifying());
        assertThat(second.library().verifying()).isEqualTo(first.library().verifying());
        assertThat(second.opening().open(first.opening().sealing().seal(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void two_kiosks_have_nothing_in_common(@TempDir Path other) {
        var one = Identity.open(data);
        var two = Identity.open(other);

        assertThat(one.kiosk()).isNotEqualTo(two.kiosk());
        assertThat(one.signing().verifying())
                .isNotEqualTo(two.signing().verifying())
                .isNotEqualTo(one.library().verifying());
    }

    @Test
    void only_the_user_of_the_service_may_read_it() throws IOException {
        Identity.open(data);
        Files.setPosixFilePermissions(
                data.resolve("identity/kiosk-sign.pem"),
                PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(
                data.resolve("identity"), PosixFilePermissions.fromString("rwxr-xr-x"));

        Identity.open(data);

        assertThat(permissions(data.resolve("identity"))).isEqualTo("rwx------");
        try (var files = Files.list(data.resolve("identity"))) {
            assertThat(files).hasSize(4).allMatch(file -> permissions(file).equals("rw-------"));
        }
    }

    @Test
    void a_key_that_cannot_be_read_is_set_aside_and_said_loudly(CapturedOutput log)
            throws IOException {
        var before = Identity.open(data);
        var file = data.resolve("identity/kiosk-sign.pem");
        Files.writeString(file, Files.readString(file).substring(0, 90));

        var after = Identity.open(data);

        assertThat(after.signing().verifying()).isNotEqualTo(before.signing().verifying());
        assertThat(after.kiosk()).isEqualTo(before.kiosk());
        assertThat(data.resolve("identity/kiosk-sign.pem.damaged-1")).exists();
        assertThat(log).contains("kiosk-sign.pem cannot be read").doesNotContain("BEGIN");
        assertThat(Identity.open(data).signing().verifying())
                .isEqualTo(after.signing().verifying());
    }

    @Test
    void a_start_that_was_cut_off_is_finished_by_the_next() throws IOException {
        Files.createDirectories(data.resolve("identity"));
        Files.writeString(data.resolve("identity/kiosk-id.new"), "0123");

        var id = Identity.open(data).kiosk();

        assertThat(Identity.open(data).kiosk()).isEqualTo(id);
        assertThat(data.resolve("identity/kiosk-id.new")).doesNotExist();
    }

    @Test
    void a_disk_that_refuses_stops_the_start() throws IOException {
        Files.writeString(data.resolve("identity"), "a file where a folder should be");

        assertThatThrownBy(() -> Identity.open(data)).isInstanceOf(UncheckedIOException.class);
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
