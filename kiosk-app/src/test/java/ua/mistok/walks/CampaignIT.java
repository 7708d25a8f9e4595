package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.awt.image.BufferedImage.TYPE_INT_RGB;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A campaign on its whole way: from a form to a slide that somebody touches, to papers whose code
/// somebody types, to the table of whom it brought, and away from every screen again.
class CampaignIT {

    private static final String TITLE = "Субсидія? Покажемо!";

    @Test
    void a_campaign_goes_from_its_form_to_the_screen_to_paper_and_to_its_figures(@TempDir Path data)
            throws IOException {
        try (var kiosk = PackagedKiosk.start(data);
                var chromium = Chromium.still();
                var librarian = Librarian.setUp(kiosk, chromium);
                var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            var console = librarian.page();
            var guest = new Guest(station).waits();
            assertThat(station.button("Маю код")).hasCount(0);

            var colleague = console.context().newPage();
            colleague.navigate(kiosk.staffUrl() + "staff/campaigns");
            assertThat(colleague.locator("#templates")).isVisible();
            write(console);
            assertThat(colleague.locator("#running [data-campaign='own-1']")).isVisible();
            assertThat(station.button("Маю код")).isVisible();
            assertThat(slide(station).locator("h1")).hasText(TITLE);
            read(console);

            touchTheSlide(station, guest);
            typeTheCodeOfThePoster(station, guest);
            tell(console);

            switchOff(console);
            assertThat(station.button("Маю код")).hasCount(0);
            assertThat(slide(station)).hasCount(0);

            planAClass(console, station);
        }
    }

    /// A class stands on the waiting screen like a campaign, leads to when it is, and is gone with
    /// its plan.
    private static void planAClass(Page console, StationPage station) {
        var barriers = new TreeSet<String>();
        console.locator("vaadin-side-nav-item").getByText("Розклад занять").click();
        console.locator("[data-lesson='first-steps'] vaadin-button").click();
        for (var field : List.of("hall", "library", "leads")) {
            var input = console.locator("#class-" + field + " input");
            input.fill("Бібліоград");
            input.press("Enter");
            StationPage.settle(console);
        }
        console.locator("#save").click();
        assertThat(console.locator("#state")).hasText("Усе збережено.");
        assertThat(console.locator("#cards-uk")).isVisible();
        Axe.judge(console, "class", barriers, List.of(Look.USUAL, Look.CONTRAST));
        assertThat(barriers).isEmpty();
        var slide = station.page().locator(".attract [data-slide='class-1']");
        assertThat(slide.locator("h1")).hasText("Перший крок без страху");

        var guest = new Guest(station).waits();
        guest.tap("[data-slide='class-1'] .slide__arch");
        assertThat(station.page().locator(".panels__item").first())
                .containsText("Перший крок без страху");
        guest.finish();

        console.locator("#remove").click();
        console.locator("vaadin-confirm-dialog").getByText("Прибрати заняття").last().click();
        assertThat(console.locator("#lessons")).isVisible();
        assertThat(slide).hasCount(0);
    }

    private static Locator slide(StationPage station) {
        return station.page().locator(".attract [data-slide='own-1']");
    }

    private static void write(Page console) {
        var barriers = new TreeSet<String>();
        console.locator("vaadin-side-nav-item").getByText("Кампанії").click();
        assertThat(console.locator("[data-template]")).hasCount(8);
        Axe.judge(console, "campaigns", barriers, List.of(Look.USUAL, Look.CONTRAST));
        console.locator("[data-template='subsidy'] vaadin-button").click();
        fill(console, "title", TITLE);
        fill(console, "word", "abc");
        assertThat(console.locator("#campaign-word [slot='error-message']"))
                .containsText("Зразок: калина");
        fill(console, "word", "калина");
        fill(console, "library", "Бібліоградська бібліотека");
        fill(console, "library-en", "Bibliohrad library");
        console.locator("#campaign-invites input").check();
        fill(console, "on", DateTimeFormatter.ofPattern("dd.MM.yyyy").format(meeting()));
        fill(console, "begins", "14:00");
        fill(console, "ends", "15:30");
        fill(console, "where", "Зала № 2");
        fill(console, "where-en", "Hall 2");
        console.locator("#campaign-photo input[type=file]").setInputFiles(photo());
        assertThat(console.locator(".picture-field")).containsText("На слайді — ваше фото");
        var preview = console.frameLocator(".preview__screen iframe");
        assertThat(preview.locator("[data-slide='own-1'] h1")).hasText(TITLE);
        assertThat(preview.locator("[data-slide='own-1'] .slide__day")).containsText("Зала № 2");
        assertThat(preview.locator("[data-slide='own-1'] img"))
                .hasAttribute("src", Pattern.compile("^data:image/jpeg;base64,.+"));
        console.locator("#save").click();
        assertThat(console.locator("#state")).hasText("Усе збережено.");
        Axe.judge(console, "campaign", barriers, List.of(Look.USUAL, Look.CONTRAST));
        assertThat(barriers).isEmpty();
    }

    private static void fill(Page console, String field, String text) {
        var input = console.locator("#campaign-" + field + " input").first();
        input.fill(text);
        input.press("Enter");
        StationPage.settle(console);
    }

    private static FilePayload photo() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1600, 1200, TYPE_INT_RGB), "png", bytes);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return new FilePayload("hall.png", "image/png", bytes.toByteArray());
    }

    private static LocalDate meeting() {
        return LocalDate.now(ZoneId.of("Europe/Kyiv")).plusDays(7);
    }

    // ── on paper ────────────────────────────────────────────────────────

    private static void read(Page console) throws IOException {
        var poster = Printed.read(save(console, "poster-uk").path());
        assertThat(poster.millimetres()).isEqualTo(297);
        assertThat(poster.text())
                .contains(
                        "Субсидія?Покажемо!",
                        "14:00–15:30.Зала№2",
                        "Бібліоградськабібліотека",
                        "калина3");
        assertThat(poster.codes())
                .contains("https://portal.pfu.gov.ua")
                .anySatisfy(code -> assertThat(code).contains("SUMMARY:" + TITLE));
        assertThat(Printed.read(save(console, "leaflet-uk").path()).text()).contains("калина4");
        assertThat(Printed.read(save(console, "handout-en").path()).text())
                .contains("Bibliohradlibrary", "калина5");
        assertThat(Files.readString(save(console, "calendar-uk").path()))
                .startsWith("BEGIN:VCALENDAR")
                .contains(
                        "DTSTART:" + DateTimeFormatter.BASIC_ISO_DATE.format(meeting()),
                        "SUMMARY:" + TITLE);
    }

    private static Download save(Page console, String paper) {
        return console.waitForDownload(() -> console.locator("#" + paper).click());
    }

    // ── at the station ──────────────────────────────────────────────────

    private static void touchTheSlide(StationPage station, Guest guest) {
        assertThat(slide(station)).isVisible();
        guest.tap("[data-slide='own-1'] .slide__arch");
        guest.find(".ramp .num").nth(3).tap();
        guest.quiet().tap(".survey__nav .btn--go");
        guest.find(".main.sim").waitFor();
        guest.toTheEnd().finish();
    }

    private static void typeTheCodeOfThePoster(StationPage station, Guest guest) {
        station.touch("Маю код");
        guest.quiet().tap(".looking__box").keys("калина 3").tap("[data-skbtn='{done}']");
        assertThat(guest.find(".source [role=status]")).hasText("Це кампанія «" + TITLE + "».");
        guest.tap(".source .btn--go");
        guest.find(".ramp .num").first().waitFor();
        guest.finish();
    }

    // ── what came of it ─────────────────────────────────────────────────

    private static void tell(Page console) {
        console.reload();
        assertRow(console, "Уся кампанія", "2", "1", "1", "замало");
        assertRow(console, "Слайд на екрані", "1", "1", "1", "");
        assertRow(console, "Плакат A3", "1", "0", "0", "");
    }

    /// @param figures touched, started, finished, surveyed
    private static void assertRow(Page console, String source, String... figures) {
        var row =
                console.locator("#funnel tbody tr")
                        .filter(new Locator.FilterOptions().setHasText(source));
        for (var at = 0; at < figures.length; at++) {
            assertThat(row.locator("td.r").nth(at + 1)).hasText(figures[at]);
        }
    }

    private static void switchOff(Page console) {
        console.locator("#remove").click();
        console.locator("vaadin-confirm-dialog").getByText("Вимкнути").last().click();
        assertThat(console.locator("#off [data-campaign='own-1']")).isVisible();
    }
}
