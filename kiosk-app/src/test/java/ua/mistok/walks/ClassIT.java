package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.fact.ClassEnded;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.Fact;

/// A trainer, a wall, a station, a tablet and two telephones: in, through a followed step, a pause,
/// a bell and a dead device, and out; then the door is shut and nothing of anybody is left.
class ClassIT {

    private static final int FOLLOWED = 3;
    private static final int ALONE = 6;

    @Tag("long")
    @Tag("class")
    @Test
    void a_class_is_led_from_the_board_and_leaves_nothing_but_facts(
            @TempDir Path data, @TempDir Path copies) throws Exception {
        try (var kiosk = PackagedKiosk.start(data, "--mistok.class-port=0");
                var chromium = Chromium.launch();
                var librarian = Librarian.setUp(kiosk, chromium)) {
            var facts = FactsOnDisk.fromNow(kiosk, copies);
            var board = librarian.page();
            board.navigate(kiosk.staffUrl() + "staff/class");
            board.locator("#seats input").fill("4");
            board.keyboard().press("Tab");
            board.locator("#begin").click();
            var code = board.locator(".board__facts b").innerText();
            var cards = board.locator("#cards code").allTextContents();
            assertThat(cards).hasSize(4).doesNotHaveDuplicates();
            var wallLink = board.locator("#wall-link").getAttribute("href");
            var door = wallLink.replaceAll("/wall/.*", "");

            knowsNothingElse(door);
            var wall = chromium.context(Panel.LANDSCAPE).newPage();
            wall.navigate(wallLink);
            assertThat(wall.locator(".wall__digits")).hasText(code);
            var station = chromium.station(Panel.TABLET, kiosk.url()).page();
            station.locator(".attract .btn--hero").tap();
            station.locator(".home").waitFor();
            station.locator(".bottombar .btn:nth-child(1)").tap();
            join(station, code, cards.get(0));
            var tablet = page(chromium, 1280, 800, door);
            join(tablet, code, cards.get(1));
            var phone = page(chromium, 360, 640, door);
            join(phone, code, cards.get(2));
            var other = page(chromium, 360, 640, door);
            join(other, code, cards.get(3));
            assertThat(board.locator(".seat[data-state=ready]")).hasCount(4);

            part(board, FOLLOWED);
            for (var page : List.of(wall, station, tablet, phone, other)) {
                page.locator(".main.sim").waitFor();
            }
            leaveTheStep(phone);
            assertThat(phone.locator("h1")).hasText("Готово");
            assertThat(board.locator("#seat-3")).hasAttribute("data-state", "done");
            assertThat(wall.locator(".wall__count")).hasText("Готові: 1 з 4");
            board.locator("#step-on").click();
            phone.locator(".main.sim").waitFor();
            assertThat(board.locator("#where")).containsText("Крок 2");

            other.locator(".bottombar .btn:nth-child(2)").tap();
            var first = board.locator(".seat").first();
            assertThat(first).hasAttribute("id", "seat-4");
            first.locator(".seat__come").click();
            assertThat(other.locator(".bottombar__note")).hasText("До вас уже йдуть.");

            part(board, ALONE);
            leaveTheStep(station);
            assertThat(board.locator("#seat-1")).containsText("Крок 2");
            board.locator("#pause").click();
            for (var page : List.of(wall, station, tablet, phone, other)) {
                assertThat(page.locator(".class-notice h1")).hasText("Пауза");
            }
            board.locator("#pause").click();
            station.locator(".main.sim").waitFor();
            var at = station.locator(".main.sim h2").first().innerText();
            var fresh = page(chromium, 360, 640, door);
            join(fresh, code, cards.get(0));
            assertThat(station.locator(".class-notice h1"))
                    .hasText("Ви продовжуєте на іншому екрані");
            assertThat(fresh.locator(".main.sim h2").first()).hasText(at);

            board.locator("#end").click();
            board.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                    .getByText(Pattern.compile("^Завершити заняття$"))
                    .last()
                    .click();
            for (var page : List.of(wall, tablet, phone, other, fresh)) {
                assertThat(page.locator(".class-notice h1")).hasText("Заняття завершено");
            }
            isShut(door);
            assertThat(fresh.locator(".class-notice h1")).hasText("Заняття завершено");
            assertThat(all(facts, ClassBegan.class))
                    .extracting(ClassBegan::seats)
                    .containsExactly(4);
            assertThat(all(facts, DemoEnded.class)).hasSize(8);
            var ended = all(facts, ClassEnded.class);
            assertThat(ended).extracting(ClassEnded::people).containsExactly(4);
            cards.forEach(card -> assertThat(facts.text()).doesNotContain("\"" + card + "\""));
        }
    }

    private static Page page(Chromium chromium, int width, int height, String door) {
        var options =
                new Browser.NewContextOptions().setViewportSize(width, height).setHasTouch(true);
        var page = chromium.context(options).newPage();
        page.navigate(door);
        return page;
    }

    private static void join(Page page, String code, String card) {
        keys(page, code);
        assertThat(page.locator(".join")).hasAttribute("data-step", "card");
        keys(page, card);
        assertThat(page.locator(".join")).hasAttribute("data-step", "seated");
        page.locator(".gate .btn--go").tap();
        page.locator(".join").waitFor(gone());
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static void keys(Page page, String signs) {
        page.locator(".join .pad").waitFor();
        signs.chars()
                .mapToObj(Character::toString)
                .forEach(sign -> page.locator("[data-key='" + sign + "']").tap());
    }

    private static void part(Page board, int at) {
        board.locator(".board__parts vaadin-button").nth(at).click();
    }

    /// «Зробіть за мене», until the step is another one or the page waits.
    private static void leaveTheStep(Page page) {
        page.locator(".main.sim").waitFor();
        var before = title(page);
        for (var touch = 0; touch < 40 && title(page).equals(before); touch++) {
            page.locator(".rung").last().tap();
            page.waitForFunction(Guest.QUIET);
        }
    }

    private static String title(Page page) {
        var titles = page.locator(".main.sim h2.portal__title");
        return titles.count() == 0 ? "" : titles.first().innerText();
    }

    /// A learner's device reaches nothing but the class.
    private static void knowsNothingElse(String door) throws Exception {
        for (var path : List.of("/staff", "/pair", "/kiosk/pair", "/anything", "/wallet")) {
            assertThat(status(door + path)).as(path).isEqualTo(404);
        }
        assertThat(status(door + "/class")).isEqualTo(200);
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static void isShut(String door) {
        Awaitility.await("the door of the class is shut")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            try {
                                return status(door + "/class") == 0;
                            } catch (IOException shut) {
                                return true;
                            }
                        });
    }

    private static <T extends Fact> List<T> all(FactsOnDisk facts, Class<T> kind) {
        return facts.stored().stream()
                .flatMap(stored -> stored.fact().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
