package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.content.Village;

/// Everything that makes a kiosk this kiosk goes into one sealed file, and comes out of it in an
/// empty folder.
class BackupIT {

    private static final String SECOND = "Павло Лис";
    private static final String SECOND_PIN = "481735";
    private static final Path LAUNCHER = Path.of("..", "deploy", "kiosk").toAbsolutePath();

    @Test
    void a_backup_that_is_restored_into_an_empty_folder_is_the_same_kiosk(@TempDir Path home)
            throws Exception {
        var bare = home.resolve("bare");
        try (var chromium = Chromium.still()) {
            String key;
            String numbers;
            String mode;
            Path file;
            try (var kiosk = PackagedKiosk.start(home.resolve("data"));
                    var librarian = Librarian.setUp(kiosk, chromium);
                    var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
                answer(station);
                var console = librarian.page();
                add(console);
                install(console);
                mode = switchOn(console);
                numbers = numbers(console);
                goTo(console, "backup");
                click(console.locator("#make-key"));
                key = console.locator("#backup-key").innerText();
                click(console.locator("#make"));
                assertThat(console.locator("#newest [role=status]"))
                        .hasText("Копію зроблено й перевірено.");
                var saved = console.waitForDownload(() -> console.locator("#save").click());
                file = home.resolve(saved.suggestedFilename());
                saved.saveAs(file);
                click(console.locator("#go"));
                click(console.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]"));
                assertThat(station.page().locator(".closed h1")).hasText("Місток переїхав");
            }
            nothingIsSeen(file);

            assertThat(restore(home, file, bare, key)).contains(bare.toString());

            try (var kiosk = PackagedKiosk.start(bare);
                    var context = chromium.context(Panel.TABLET);
                    var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
                assertThat(station.page().locator(".exhibition__stage")).isVisible();
                var console = context.newPage();
                signIn(console, kiosk);
                assertThat(numbers(console)).isEqualTo(numbers);
                goTo(console, "modes");
                assertThat(console.locator("#running")).hasText(mode);
                goTo(console, "content");
                assertThat(console.locator("#packs")).containsText("Село");
            }
        }
    }

    private static void answer(StationPage station) {
        var guest = new Guest(station).begin().tap(".home__opinion");
        guest.find(".pick-one").getByText("Як вам у бібліотеці?").tap();
        guest.quiet().tap(".survey [data-answer='5']");
        assertThat(guest.find(".thanks h1")).isVisible();
        guest.finish();
    }

    private static void add(Page console) {
        goTo(console, "people");
        click(console.locator("#add"));
        console.fill("#person-name input", SECOND);
        console.fill("#person-secret input", SECOND_PIN);
        click(console.locator("#person-save"));
        assertThat(console.locator("#people")).containsText(SECOND);
    }

    private static void install(Page console) {
        goTo(console, "content");
        var signed = Instant.now().minus(Duration.ofDays(1));
        var pack = Village.archive(1, signed, signed.plus(Duration.ofDays(30))).bytes();
        console.setInputFiles(
                "vaadin-upload input[type=file]",
                new FilePayload("village.zip", "application/zip", pack));
        assertThat(console.locator("#arrival")).not().isEmpty();
        assertThat(console.locator("#arrival")).containsText("village");
        click(console.locator("#put"));
        assertThat(console.locator("#packs")).containsText("Село");
    }

    private static String switchOn(Page console) {
        goTo(console, "modes");
        var before = console.locator("#running").innerText();
        click(console.locator("[data-mode='exhibition'] vaadin-button").first());
        click(console.getByText("Доки не скажу інакше"));
        assertThat(console.locator("#running")).not().hasText(before);
        return console.locator("#running").innerText();
    }

    private static String numbers(Page console) {
        goTo(console, "results");
        assertThat(console.locator("caption").first()).isVisible();
        return console.locator("main table").first().innerText();
    }

    private static void signIn(Page console, PackagedKiosk kiosk) {
        console.navigate(kiosk.staffUrl());
        click(console.locator(".staff__p").getByText(SECOND));
        console.fill("#pin", SECOND_PIN);
        console.keyboard().press("Enter");
        assertThat(console.locator("vaadin-side-nav")).isVisible();
    }

    private static void nothingIsSeen(Path file) throws IOException {
        var seen = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (var word :
                List.of("pulse", "survey", "exhibition", "village", "PRIVATE", "argon2id")) {
            assertThat(seen).doesNotContain(word);
        }
        assertThat(seen)
                .doesNotContain(
                        new String(
                                SECOND.getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.ISO_8859_1));
    }

    /// By a jar of its own: the launcher unpacks it beside itself.
    private static String restore(Path home, Path file, Path data, String key) throws Exception {
        var jar = home.resolve("mistok.jar");
        Files.copy(Path.of(System.getProperty("mistok.jar")), jar);
        var builder =
                new ProcessBuilder(
                        "bash",
                        LAUNCHER.normalize().toString(),
                        "restore",
                        file.toString(),
                        "--data",
                        data.toString());
        builder.environment()
                .putAll(
                        Map.of(
                                "MISTOK_JAR",
                                jar.toString(),
                                "XDG_CACHE_HOME",
                                home.resolve("cache").toString(),
                                "JAVA_HOME",
                                System.getProperty("java.home")));
        var process = builder.redirectErrorStream(true).start();
        try (var typed = process.outputWriter()) {
            typed.write(key + "\n");
        }
        try (var said = process.inputReader()) {
            var all = String.join("\n", said.lines().toList());
            assertThat(process.waitFor()).as(all).isZero();
            return all;
        }
    }

    private static void goTo(Page console, String chapter) {
        click(console.locator("vaadin-side-nav-item[path='staff/" + chapter + "']"));
        console.waitForURL("**/staff/" + chapter);
        console.waitForFunction(Guest.QUIET);
    }

    private static void click(Locator control) {
        control.click();
        control.page().waitForFunction(Guest.QUIET);
    }
}
