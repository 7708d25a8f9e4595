package ua.mistok.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PackageFilesTest {

    private static final Path APPLICATION = Path.of("src", "main", "java", "ua", "mistok", "app");

    @Test
    void every_unit_starts_a_script_that_its_package_brings() {
        assertThat(Device.units()).hasSizeGreaterThan(4);
        assertThat(Device.units())
                .flatExtracting(unit -> Device.found("^Exec\\w+=\\+?(\\S+)", Device.text(unit)))
                .allSatisfy(
                        started ->
                                assertThat(List.of(Device.KIOSK, Device.STATION))
                                        .map(tree -> tree.resolve(started.toString().substring(1)))
                                        .anyMatch(Files::isExecutable));
    }

    @Test
    void the_application_knows_every_setting_that_the_start_gives_it() {
        var sources =
                Device.files(APPLICATION).stream()
                        .filter(file -> file.toString().endsWith(".java"))
                        .map(Device::text)
                        .toList();
        var given =
                Device.found("--mistok\\.([a-z-]+)", Device.text(Device.SCRIPTS.resolve("start")));

        assertThat(given)
                .contains("staff-port", "data", "sticks", "address", "printer", "backups")
                .allMatch(
                        name ->
                                List.of("data", "address", "staff-port").contains(name)
                                        || sources.stream()
                                                .anyMatch(text -> text.contains("mistok." + name)),
                        "is asked for by the application");
    }

    @Test
    void every_setting_in_the_files_is_one_that_a_script_reads() {
        var scripts =
                List.of(Device.SCRIPTS, Device.STATION_SCRIPTS).stream()
                        .flatMap(folder -> Device.files(folder).stream())
                        .map(Device::text)
                        .toList();
        assertThat(List.of("kiosk", "station"))
                .flatExtracting(
                        name ->
                                Device.found(
                                        "^#?(MISTOK_[A-Z_]+)=",
                                        Device.text(
                                                Device.ROOT.resolve(
                                                        name
                                                                + "/files/etc/mistok/"
                                                                + name
                                                                + ".conf"))))
                .hasSizeGreaterThan(8)
                .allMatch(
                        setting ->
                                scripts.stream()
                                        .anyMatch(text -> text.contains("${" + setting + ":-")));
    }

    @Test
    void screen_and_kiosk_mean_the_same_ports() {
        var kiosk = Device.text(Device.KIOSK.resolve("etc/mistok/kiosk.conf"));
        var station = Device.text(Device.STATION.resolve("etc/mistok/station.conf"));

        assertThat(Device.found("^MISTOK_STAFF_PORT=(\\d+)", station))
                .isEqualTo(Device.found("^MISTOK_STAFF_PORT=(\\d+)", kiosk));
        assertThat(Device.found("^MISTOK_SERVER=127.0.0.1:(\\d+)", station))
                .isEqualTo(Device.found("^MISTOK_PORT=(\\d+)", kiosk));
    }

    @Test
    void what_the_scripts_ask_is_what_the_application_answers() {
        assertThat(Device.text(Device.SCRIPTS.resolve("pulse"))).contains("/kiosk/well ");
        assertThat(Device.text(APPLICATION.resolve("WellPage.java"))).contains("\"/kiosk/well\"");
        assertThat(Device.text(Device.STATION_SCRIPTS.resolve("watch"))).contains("/kiosk/screen ");
        assertThat(Device.text(APPLICATION.resolve("ScreenPage.java")))
                .contains("\"/kiosk/screen\"");
        assertThat(Device.text(Device.STATION_SCRIPTS.resolve("watch")))
                .contains("/kiosk/early.js ");
    }

    /// The AOT cache and every other start must have the same options.
    @Test
    void one_file_says_how_java_is_started() {
        assertThat(Device.text(Device.ROOT.resolveSibling("kiosk"))).contains("deploy/jvm.options");
        assertThat(Device.text(Device.ROOT.resolve("make"))).contains("deploy/jvm.options");
        assertThat(List.of("start", "train"))
                .allSatisfy(
                        script ->
                                assertThat(Device.text(Device.SCRIPTS.resolve(script)))
                                        .contains("@$here/jvm.options")
                                        .doesNotContain("-XX:+Use"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiosk", "station"})
    void settings_that_a_person_edits_survive_an_upgrade(String name) {
        var kept = Device.text(Device.ROOT.resolve(name + "/conffiles")).lines().toList();
        var etc = Device.ROOT.resolve(name + "/files");

        assertThat(Device.files(etc.resolve("etc")))
                .filteredOn(file -> !Files.isSymbolicLink(file))
                .map(file -> "/" + etc.relativize(file))
                .containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void chromium_is_told_what_we_rely_on() {
        var policies =
                JsonMapper.shared()
                        .readTree(
                                Device.text(
                                        Device.STATION.resolve(
                                                "etc/chromium/policies/managed/mistok.json")));

        assertThat(policies.get("DeveloperToolsAvailability").asInt()).isEqualTo(2);
        assertThat(policies.get("DownloadRestrictions").asInt()).isEqualTo(3);
        assertThat(policies.get("IncognitoModeAvailability").asInt()).isEqualTo(1);
        assertThat(policies.get("PasswordManagerEnabled").asBoolean(true)).isFalse();
        assertThat(policies.get("AudioCaptureAllowed").asBoolean(true)).isFalse();
        assertThat(policies.get("VideoCaptureAllowed").asBoolean(true)).isFalse();
        assertThat(policies.get("ExtensionInstallBlocklist").get(0).asString()).isEqualTo("*");
        assertThat(List.copyOf(policies.propertyNames())).isSorted();
    }

    @Test
    void no_unit_of_the_application_runs_as_root_without_a_word_why() {
        assertThat(Device.units())
                .filteredOn(unit -> !Device.text(unit).contains("\nUser=mistok"))
                .allMatch(unit -> Device.text(unit).contains("# As root"));
    }
}
