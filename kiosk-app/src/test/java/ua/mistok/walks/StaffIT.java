package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The staff's door: the first PIN, in and out, and nothing of it at the visitors' door.
class StaffIT {

    private static final String PIN = "730196";
    private static final String NEW_PIN = "481735";

    @TempDir private static Path data;
    private static PackagedKiosk kiosk;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        kiosk = PackagedKiosk.start(data);
        chromium = Chromium.still();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        kiosk.close();
    }

    @Test
    void the_printed_code_sets_the_first_pin_and_leads_to_results_words_and_out()
            throws IOException {
        var staff = kiosk.staffUrl();
        try (var context = chromium.context(Panel.TABLET)) {
            var page = context.newPage();
            page.navigate(staff);
            assertThat(page.locator("h1")).hasText("Вітаємо!");
            page.fill("#code", kiosk.printed("first time with the code ([A-Z0-9-]{9})"));
            page.locator(".later").click();
            page.fill("#name", "Наталія Коваль");
            page.fill("#pin", PIN);
            page.fill("#again", PIN);
            page.locator(".btn--go").click();
            assertThat(page.locator("#recovery"))
                    .hasText(Pattern.compile("([A-Z2-9]{5}-){3}[A-Z2-9]{5}"));
            var recovery = page.locator("#recovery").innerText();
            page.locator(".recovery .btn--go").click();
            assertThat(page.locator("h1")).hasText("Сьогодні");
            page.locator("vaadin-side-nav-item").getByText("Результати").click();
            assertThat(page.locator("h1")).hasText("Результати");

            assertThat(page.locator("caption").first()).hasText("Від показу до відповіді");
            var saved = page.waitForDownload(() -> page.getByText("CSV (;)").click());
            var csv = Files.readString(saved.path(), StandardCharsets.UTF_8);
            assertThat(csv).startsWith("\ufeffТаблиця;Рядок;Стовпець;Значення\r\n");
            var report = page.waitForDownload(() -> page.getByText("Звіт PDF").click());
            assertThat(Files.readAllBytes(report.path())).startsWith("%PDF".getBytes());

            page.getByText("Як вам у бібліотеці?").click();
            assertThat(page.locator("h1")).hasText("Як вам у бібліотеці?");
            page.getByText("Що пишуть люди").click();
            assertThat(page.locator("h1")).hasText("Що пишуть люди");
            page.getByText("Увімкнути").click();
            assertThat(page.getByText("Вимкнути")).isVisible();
            page.getByText("English").click();
            assertThat(page.locator("h1")).hasText("What people write");
            page.getByText("Українська").click();

            page.getByText("До відвідувачів").click();
            assertThat(page.locator(".attract .btn--hero")).isVisible();
            page.navigate(staff + "staff/words");
            assertThat(page.locator("h1")).hasText("Хто ви?");
            // Of pauses of 1, 2 and 4 seconds a slow machine cannot miss the last.
            for (var wrong = 0; wrong < 3; ) {
                wrong += tryPin(page, "730197").contains("PIN не той") ? 1 : 0;
            }
            assertThat(tryPin(page, PIN)).containsPattern("Зачекайте \\d+ с");

            page.getByText("Забули?").click();
            assertThat(page.locator("h1")).hasText("Новий PIN");
            page.fill("#code", recovery);
            page.fill("#pin", NEW_PIN);
            page.fill("#again", NEW_PIN);
            page.locator(".btn--go").click();
            assertThat(page.locator("#recovery")).not().hasText(recovery);
            page.locator(".recovery .btn--go").click();
            assertThat(page.locator("h1")).hasText("Сьогодні");
        }
    }

    /// @return what the page says to it
    private static String tryPin(Page page, String pin) {
        page.fill("#pin", pin);
        page.keyboard().press("Enter");
        page.waitForFunction(Guest.QUIET);
        return page.locator("[role=alert]").innerText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staff",
                "staff/",
                "staff/sign-in",
                "staff/set-up",
                "staff/words",
                "staff/survey/pulse/1",
                "staff/anything"
            })
    void the_visitors_door_knows_no_path_of_the_staff(String path) throws Exception {
        assertThat(status(kiosk.url() + path, "mistok-staff=" + "0".repeat(64))).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiosk/pair", "kiosk/anything", "anything"})
    void the_staffs_door_knows_no_path_of_the_visitors(String path) throws Exception {
        assertThat(status(kiosk.staffUrl() + path, "")).isEqualTo(404);
    }

    @Test
    void the_staffs_door_answers_to_its_own_name_only() throws Exception {
        var byAddress = kiosk.staffUrl().replace("localhost", "127.0.0.1");

        assertThat(status(byAddress + "staff", "")).isEqualTo(404);
    }

    @Test
    void a_session_of_one_door_is_unknown_at_the_other() throws Exception {
        var cookies = new CookieManager();
        try (var client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            client.send(request(kiosk.url(), ""), BodyHandlers.discarding());
        }
        var session =
                cookies.getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("mistok-visit"))
                        .findFirst()
                        .orElseThrow();
        assertThat(status(kiosk.staffUrl() + "staff/sign-in", "mistok-visit=" + session.getValue()))
                .isEqualTo(404);
    }

    private static int status(String url, String cookie) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request(url, cookie), BodyHandlers.discarding()).statusCode();
        }
    }

    private static HttpRequest request(String url, String cookie) {
        var request = HttpRequest.newBuilder(URI.create(url));
        return (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build();
    }
}
