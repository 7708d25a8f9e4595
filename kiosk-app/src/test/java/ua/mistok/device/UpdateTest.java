package ua.mistok.device;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.config.key.SigningKey;

/// A stick with an update comes; the machine's package tools were exchanged.
class UpdateTest {

    private static final SigningKey OURS = SigningKey.random();
    private static final String INSTALLED = "0.2.0";

    private final Path folder;
    private final Path stick;
    private final Script machine;

    UpdateTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.stick = Files.createDirectory(folder.resolve("stick"));
        this.machine = new Script(folder);
    }

    @BeforeEach
    void prepare() throws IOException {
        // A package's name is name_version_architecture.deb.
        machine.exchange(
                "dpkg-deb",
                "IFS=_ read -r name version _ <<<\"$2\"; [ $3 = Package ] && echo $name || echo $version");
        machine.exchange("dpkg-query", "echo " + INSTALLED);
        machine.exchange(
                "dpkg",
                """
                case $1 in
                  --compare-versions)
                    [ "$2" != "$4" ] || exit 1
                    first=$(printf '%s\\n' "$2" "$4" | sort -V | head -n 1)
                    case $3 in lt) [ "$first" = "$2" ] ;; gt) [ "$first" = "$4" ] ;; esac ;;
                esac\
                """);
        Files.writeString(folder.resolve("update.pub"), OURS.verifying().pem());
    }

    @AfterEach
    void end() {
        machine.close();
    }

    @Test
    void what_is_signed_and_newer_is_installed_and_the_stick_says_so() throws Exception {
        var file = update("0.3.0", OURS);

        assertThat(come(file)).as(machine::printed).isZero();
        assertThat(machine.calls())
                .anyMatch(call -> call.matches("dpkg .*--install ./mistok-kiosk_0.3.0_all.deb"));
        assertThat(said()).isEqualTo("installed: mistok-kiosk_0.3.0_all.deb");
        assertThat(Device.files(folder.resolve("place"))).isEmpty();
    }

    @Test
    void what_another_key_signed_is_refused() throws Exception {
        assertThat(come(update("0.3.0", SigningKey.random()))).isEqualTo(1);

        refused("it is not signed by whoever looks after this kiosk");
    }

    @Test
    void what_is_older_is_refused() throws Exception {
        assertThat(come(update("0.1.0", OURS))).isEqualTo(1);

        refused("mistok-kiosk 0.1.0 is older than 0.2.0");
    }

    @Test
    void the_same_once_more_is_no_news() throws Exception {
        assertThat(come(update(INSTALLED, OURS))).isZero();

        assertThat(said()).isEqualTo("nothing newer is in it");
        assertThat(machine.calls()).noneMatch(call -> call.contains("--install"));
    }

    @Test
    void a_changed_package_is_refused() throws Exception {
        var file = update("0.3.0", OURS);
        var bytes = new String(Files.readAllBytes(file), ISO_8859_1);
        Files.write(file, bytes.replace("a package of", "a package 0f").getBytes(ISO_8859_1));

        assertThat(come(file)).isEqualTo(1);
        refused("a file in it was changed");
    }

    @Test
    void what_is_no_update_is_refused() throws Exception {
        var file = stick.resolve("mistok-9.update");
        Files.writeString(file, "this is no archive");

        assertThat(come(file)).isEqualTo(1);
        refused("this is no update file");
    }

    @Test
    void a_file_that_would_land_elsewhere_is_refused() throws Exception {
        var packages = packages("0.3.0");
        Files.writeString(packages.resolve("evil"), "x");
        var file = stick.resolve("mistok-9.update");
        var tar =
                new ProcessBuilder(
                                "tar", "-cPf", file.toString(), "--transform", "s,^,../,", "evil")
                        .directory(packages.toFile())
                        .start();
        assertThat(tar.waitFor()).isZero();

        assertThat(come(file)).isEqualTo(1);
        refused("there is something in it that does not belong into an update");
        assertThat(folder.resolve("place/evil")).doesNotExist();
    }

    @Test
    void a_kiosk_that_knows_no_key_takes_none() throws Exception {
        Files.delete(folder.resolve("update.pub"));

        assertThat(come(update("0.3.0", OURS))).isEqualTo(1);
        assertThat(said()).startsWith("refused: this kiosk knows no key for updates");
    }

    @Test
    void an_update_that_the_power_cut_off_goes_on() throws Exception {
        machine.exchange("dpkg", "[ \"$1\" != --force-confold ] || kill -9 $PPID");
        machine.exchange("dpkg-query", "");
        var place = Files.createDirectories(folder.resolve("place/fresh"));
        Files.writeString(place.resolve("mistok-kiosk_0.3.0_all.deb"), "a package");
        Files.writeString(folder.resolve("place/ready"), "");
        assertThat(run("--resume")).isEqualTo(137);

        machine.exchange("dpkg", "");
        assertThat(run("--resume")).as(machine::printed).isZero();
        assertThat(machine.calls().getLast())
                .isEqualTo("dpkg --force-confold --install ./mistok-kiosk_0.3.0_all.deb");
        assertThat(Device.files(folder.resolve("place"))).isEmpty();
    }

    @Test
    void what_cannot_be_unpacked_is_not_tried_again_by_itself() throws Exception {
        machine.exchange(
                "dpkg",
                """
                case $1 in
                  --compare-versions) [ $3 = gt ] ;;
                  --force-confold) exit 1 ;;
                esac\
                """);

        assertThat(come(update("0.3.0", OURS))).isEqualTo(1);
        assertThat(said())
                .isEqualTo("the update could not be installed: the kiosk goes on as before");
        assertThat(Device.files(folder.resolve("place"))).isEmpty();
    }

    private void refused(String why) throws IOException {
        assertThat(said()).isEqualTo("refused: " + why);
        assertThat(machine.calls()).noneMatch(call -> call.contains("--install"));
        assertThat(folder.resolve("place/ready")).doesNotExist();
    }

    private String said() throws IOException {
        return Files.readString(stick.resolve("mistok-update.txt")).strip();
    }

    private int come(Path file) {
        return run(file.toString());
    }

    private int run(String word) {
        return machine.run(
                Device.SCRIPTS.resolve("update"),
                Map.of(
                        "MISTOK_UPDATE_KEY", folder.resolve("update.pub").toString(),
                        "MISTOK_UPDATE_PLACE", folder.resolve("place").toString()),
                word);
    }

    private Path packages(String version) throws IOException {
        var packages = Files.createDirectory(folder.resolve("packages"));
        Files.writeString(
                packages.resolve("mistok-kiosk_" + version + "_all.deb"),
                "a package of " + version);
        return packages;
    }

    private Path update(String version, SigningKey key) throws IOException {
        var pem = folder.resolve("key.pem");
        Files.writeString(pem, key.pem());
        var file = stick.resolve("mistok-" + version + ".update");
        assertThat(
                        machine.run(
                                Device.ROOT.resolve("update-file"),
                                Map.of(),
                                packages(version).toString(),
                                file.toString(),
                                pem.toString()))
                .as(machine::printed)
                .isZero();
        return file;
    }
}
