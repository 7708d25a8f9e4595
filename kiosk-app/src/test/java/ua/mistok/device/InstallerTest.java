package ua.mistok.device;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.config.key.Hash;

/// What a bare machine asks that was started from a stick, and what it does then.
class InstallerTest {

    private static final String PASSWORD = "kalyna-na-luzi";

    /// Two that will do, one too small, one that cannot be written to, and the stick itself.
    private static final String DISKS =
            """
            /dev/nvme0n1 disk 0 256060514304 Fast
            /dev/mmcblk0 disk 0 4000000000 Small
            /dev/sda disk 0 64000000000 Slow
            /dev/sr0 disk 1 20000000000 Closed
            /dev/sdb disk 0 31000000000 Stick
            """;

    private static final List<String> ERASERS = List.of("wipefs", "sfdisk", "mkfs.vfat", "mke2fs");

    @TempDir Path folder;

    private Path setup = Path.of("");

    @BeforeEach
    void fillAStick() throws IOException {
        var stick = folder.resolve("stick");
        Files.createDirectories(stick.resolve("mistok"));
        Files.createDirectories(stick.resolve("EFI/BOOT"));
        setup = stick.resolve("mistok/setup");
        Files.copy(Device.ROOT.resolve("installer/setup"), setup);
        Files.writeString(stick.resolve("mistok/debian.tar.zst"), "a system");
        Files.writeString(stick.resolve("EFI/BOOT/BOOTX64.EFI"), "a start");
        Files.writeString(stick.resolve("EFI/BOOT/grubx64.efi"), "another");
        var sum = Hash.of("a system".getBytes(UTF_8));
        Files.writeString(stick.resolve("SHA256SUMS"), sum + "  mistok/debian.tar.zst\n");
    }

    @Test
    void nothing_is_erased_before_somebody_says_so() throws Exception {
        try (var script = machine()) {
            assertThat(told(script, "3", "nvme", "2", "no", "1", "", "erase", "yes", "short"))
                    .isNotZero();

            assertThat(script.printed())
                    .contains("1)  /dev/nvme0n1 ", "2)  /dev/sda ", "To erase /dev/sda, type yes")
                    .contains("To erase /dev/nvme0n1, type yes", "Too short")
                    .doesNotContain("3) ", "Small", "Closed", "Stick");
            assertThat(script.calls()).noneMatch(InstallerTest::erases);
        }
    }

    @Test
    void one_disk_becomes_a_kiosk() throws Exception {
        try (var script = machine()) {
            assertThat(told(script, "2", "yes", PASSWORD, "other-one", PASSWORD, PASSWORD, ""))
                    .as(script::printed)
                    .isZero();

            assertThat(script.printed()).contains("They differ", "Done. Take the stick out.");
            assertThat(script.calls())
                    .filteredOn(InstallerTest::erases)
                    .hasSameSizeAs(ERASERS)
                    .allMatch(call -> call.contains("/dev/sda"))
                    .last()
                    .asString()
                    .endsWith("/dev/sda2");
            assertThat(script.calls())
                    .filteredOn(call -> call.startsWith("chroot "))
                    .extracting(call -> call.replaceFirst(".*HOME=/root ", ""))
                    .containsExactly(
                            "sh /mnt/install", "grub-mkpasswd-pbkdf2", "update-grub", "chpasswd");
            assertThat(Device.text(folder.resolve("01_password")))
                    .contains("echo password_pbkdf2 root grub.pbkdf2.of-" + PASSWORD);
            assertThat(Device.text(folder.resolve("10_linux")))
                    .isEqualTo("CLASS=\"--class os --unrestricted\"\n");
            assertThat(Device.text(folder.resolve("fstab")))
                    .contains("UUID=of-sda2 / ext4 ", "UUID=of-sda1 /boot/efi vfat ");
            assertThat(Device.text(folder.resolve("grub.cfg")))
                    .contains("search --fs-uuid --set=root of-sda2");
            assertThat(Device.text(folder.resolve("password")))
                    .isEqualTo("root:" + PASSWORD + "\n");
            assertThat(script.calls()).noneMatch(call -> call.contains(PASSWORD));
            assertThat(script.printed()).doesNotContain(PASSWORD);
        }
    }

    @Test
    void a_damaged_stick_erases_nothing() throws Exception {
        Files.writeString(setup.resolveSibling("debian.tar.zst"), "another system");
        try (var script = machine()) {
            assertThat(told(script, "1", "yes", PASSWORD, PASSWORD, "")).isNotZero();

            assertThat(script.printed()).contains("debian.tar.zst: FAILED", "It failed");
            assertThat(script.calls()).noneMatch(InstallerTest::erases);
        }
    }

    @Test
    void what_went_wrong_is_said() throws Exception {
        try (var script = machine()) {
            script.exchange("mke2fs", "echo 'no such disk' >&2; exit 1");

            assertThat(told(script, "1", "yes", PASSWORD, PASSWORD, "")).isNotZero();

            assertThat(script.printed())
                    .contains("no such disk", "It failed: there is no kiosk on the disk yet.")
                    .doesNotContain("Done.");
        }
    }

    private static boolean erases(String call) {
        return ERASERS.stream().anyMatch(eraser -> call.startsWith(eraser + " "));
    }

    /// Its programs do nothing to this machine: those that would are exchanged, all of them.
    private Script machine() {
        var script = new Script(folder, "mount", "blockdev", "udevadm", "sync", "clear", "stty");
        ERASERS.forEach(eraser -> script.exchange(eraser, ""));
        script.exchange("sfdisk", "cat >/dev/null");
        script.exchange(
                "lsblk",
                """
                case "$*" in
                  *PKNAME*) echo /dev/sdb ;;
                  -lnpo*) for n in '' 1 2; do echo "$3$n"; done ;;
                  *) cat <<'DISKS'
                %sDISKS
                  ;;
                esac\
                """
                        .formatted(DISKS));
        script.exchange("blkid", "echo \"of-${@: -1}\" | sed 's#/dev/##'");
        script.exchange("zstd", "cat \"${@: -1}\"");
        script.exchange(
                "tar",
                """
                cat >/dev/null
                mkdir -p "$4/etc/grub.d"
                echo 'CLASS="--class os"' >"$4/etc/grub.d/10_linux"
                """);
        script.exchange(
                "umount",
                """
                for tree in "$@"; do
                  cp "$tree"/etc/fstab "$tree"/etc/grub.d/* "$tree"/EFI/debian/grub.cfg '%s' 2>&-
                done
                :
                """
                        .formatted(folder));
        script.exchange(
                "chroot",
                """
                case "$*" in
                  *chpasswd) cat >'%s' ;;
                  *pbkdf2) read -r word; read -r; echo "hash: grub.pbkdf2.of-$word" ;;
                esac
                """
                        .formatted(folder.resolve("password")));
        return script;
    }

    private int told(Script script, String... answers) {
        return script.hears(
                String.join("\n", answers) + "\n",
                setup,
                Map.of("TMPDIR", folder.toString()),
                "/dev/sdb1");
    }
}
