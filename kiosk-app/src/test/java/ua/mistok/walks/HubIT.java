package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.db.hub.Tables.FACT;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.people.Device;

/// A hub and its people: the first admin, a telephone, a coordinator who sees her region only; a
/// kiosk that joins by a code, takes packs as they are given to more and more, and is found among a
/// thousand when it is the one that is sick.
class HubIT {

    private static final String PASSWORD = "рівний берег ріки 7";

    @TempDir private static Path folder;
    private static HubDatabase database;
    private static PackagedKiosk hub;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        database = HubDatabase.fresh();
        hub =
                PackagedKiosk.start(
                        folder,
                        "--spring.profiles.active=hub",
                        "--mistok.hub.database=" + database.url(),
                        "--management.server.port=0",
                        "--logging.structured.format.console=");
        chromium = Chromium.still();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        hub.close();
        database.close();
    }

    @Test
    void the_first_admin_lets_a_coordinator_in_who_sees_her_region_only() {
        try (var context = chromium.context(Panel.TABLET)) {
            var page = context.newPage();
            page.navigate(hub.url());
            assertThat(page.locator("h1")).hasText("Перший вхід");
            fill(
                    page,
                    Map.of(
                            "code",
                            hub.printed("first time with the code ([A-Z0-9-]{14})"),
                            "name",
                            "Олена Гай",
                            "login",
                            "o.hai",
                            "password",
                            PASSWORD,
                            "again",
                            PASSWORD));
            page.locator("#go").click();
            signIn(page, "o.hai");
            assertThat(context.cookies()).hasSize(2).allSatisfy(HubIT::isOutOfReach);

            joinsAndIsFound(page);
            reportMakesItself(page);
            page.locator("vaadin-side-nav-item").getByText("Люди").click();
            assertThat(page.locator("h1")).hasText("Люди");
            add(page, "n.koval", "координатор", "Вінн");
            add(page, "l.lviv", "бібліотекар", "Львів");
            assertThat(row(page, "l.lviv")).isVisible();
            leave(page);

            signIn(page, "n.koval");
            page.locator("vaadin-side-nav-item").getByText("Люди").click();
            assertThat(row(page, "n.koval")).isVisible();
            assertThat(row(page, "l.lviv")).hasCount(0);
            assertThat(row(page, "o.hai")).hasCount(0);
            leave(page);

            signIn(page, "l.lviv");
            assertThat(page.locator("vaadin-side-nav-item").getByText("Пристрої")).isVisible();
            assertThat(page.locator("vaadin-side-nav-item").getByText("Люди")).hasCount(0);
            assertStillOutside(context, page);
        }
    }

    private static void joinsAndIsFound(Page page) {
        page.locator("vaadin-side-nav-item").getByText("Пристрої").click();
        page.locator("#invite").click();
        page.locator("#library input").fill("Бібліотека №4");
        page.locator("#make-code").click();
        var code = page.locator("#code").innerText();
        page.locator("#code-noted").click();
        try (var kiosk = PackagedKiosk.start(folder.resolve("kiosk"));
                var librarian = Librarian.setUp(kiosk, chromium)) {
            var console = librarian.page();
            console.navigate(kiosk.staffUrl() + "staff/sync");
            console.locator("#address input").fill(hub.url());
            console.locator("#code input").fill(code);
            console.locator("#join").click();
            assertThat(console.locator("#hub")).isVisible();
            Awaitility.await("what the kiosk noted is at the hub")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> facts() > 0);
            takesPacks(page, console);
            page.navigate(hub.url() + "hub/fleet");
        }
        isSickAmongMany(page);
    }

    private static void takesPacks(Page admin, Page console) {
        admin.locator("vaadin-side-nav-item").getByText("Люди").click();
        add(admin, "p.sava", "рецензент", "Укра");
        try (var context = chromium.context(Panel.TABLET)) {
            var reviewer = context.newPage();
            reviewer.navigate(hub.url());
            signIn(reviewer, "p.sava");
            new PackWalk(hub.url(), admin, reviewer, console).go();
        }
    }

    private static int facts() {
        return database.store().read(sql -> sql.fetchCount(FACT));
    }

    /// It says that the hub refused what it sent; nine hundred and ninety-nine others are well.
    private static void isSickAmongMany(Page page) {
        database.store()
                .write(
                        sql -> {
                            sql.execute(
                                    "insert into kiosk (kiosk, library, place, verifying, sealing,"
                                            + " joined) select gen_random_uuid(), 'Бібліотека ' ||"
                                            + " n, 'lvivska', verifying, sealing, joined from"
                                            + " kiosk, generate_series(1, 999) n");
                            sql.execute(
                                    "insert into pulse select k.kiosk, p.heard, p.drift_seconds,"
                                            + " p.version, 0, 0, p.free_bytes, 1, 0, 0, '{}', ''"
                                            + " from kiosk k, pulse p where k.place = 'lvivska'");
                            sql.execute(
                                    "update pulse set aside = 2 where kiosk in (select kiosk from"
                                            + " kiosk where library = 'Бібліотека №4')");
                        });
        page.reload();
        assertThat(page.locator("#counted"))
                .hasText(Pattern.compile("Пристроїв: 1.000. Потребують уваги: 1."));
        page.locator("#kiosks a").first().click();
        assertThat(page.locator("h1")).hasText("Бібліотека №4");
        assertThat(page.locator("#needs")).containsText("вузол не прийняв частину фактів");
        page.locator("#revoke").click();
        page.locator("vaadin-confirm-dialog button, vaadin-confirm-dialog vaadin-button")
                .getByText("Відключити")
                .click();
        assertThat(page.locator("#needs")).containsText("Пристрій відключено");
    }

    /// Of the nine hundred and ninety-nine that were heard a moment ago.
    private static void reportMakesItself(Page page) {
        page.locator("vaadin-side-nav-item").getByText("Звіти").click();
        page.locator("#order").click();
        assertThat(page.locator("#orders"))
                .containsText("Тижневий, для бібліотеки: Україна, українською");
        var link = page.getByText("Зберегти PDF").first();
        Awaitility.await("a report makes itself")
                .pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> {
                            page.locator("#refresh").click();
                            page.waitForFunction(Guest.QUIET);
                            return link.isVisible();
                        });
        var saved = page.waitForDownload(link::click);
        assertThat(saved.suggestedFilename()).matches("library-week-lvivska-\\d{4}-W\\d\\d-uk.pdf");
        try (var pdf = Loader.loadPDF(Files.readAllBytes(saved.path()))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " "))
                    .contains("Тижневий звіт: Львівська область", "999 з 999. Зроблено");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A path that is typed opens no more than the drawer does.
    private static void assertStillOutside(BrowserContext context, Page page) {
        page.navigate(hub.url() + "hub/people");
        assertThat(page.locator("h1")).hasText("Такої сторінки тут немає");
        context.clearCookies();
        page.navigate(hub.url() + "hub/people");
        assertThat(page.locator("h1")).hasText("Вхід до вузла");
    }

    private static void isOutOfReach(Cookie cookie) {
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite.name()).isEqualTo("STRICT");
        assertThat(cookie.name).startsWith("mistok-hub");
    }

    /// With a telephone that learns to make codes.
    private static void signIn(Page page, String login) {
        assertThat(page.locator("h1")).hasText("Вхід до вузла");
        fill(page, Map.of("login", login, "password", PASSWORD));
        page.locator("#go").click();
        var secret = page.locator("#device code").innerText().replace(" ", "");
        fill(page, Map.of("code", new Device(secret).codeAt(Instant.now())));
        page.locator("#go").click();
        assertThat(page.locator("h1")).hasText("Ваш доступ");
    }

    private static void add(Page page, String login, String role, String place) {
        page.locator("#add").click();
        fill(
                page,
                Map.of(
                        "member-name", login,
                        "member-login", login,
                        "member-password", PASSWORD));
        page.locator("vaadin-select").click();
        page.locator("vaadin-select-item").getByText(role).click();
        page.locator("vaadin-combo-box input").fill(place);
        page.locator("vaadin-combo-box-item").first().click();
        page.locator("#member-save").click();
        assertThat(row(page, login)).isVisible();
    }

    private static Locator row(Page page, String login) {
        return page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(login))
                .first();
    }

    private static void leave(Page page) {
        page.locator("#leave").click();
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((id, text) -> page.locator("#" + id + " input").fill(text));
    }
}
