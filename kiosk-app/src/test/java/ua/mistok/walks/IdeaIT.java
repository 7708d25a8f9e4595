package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An idea on its whole way: a visitor leaves it, a librarian takes a name out of it, others see
/// and support it, and it becomes a plan with an event and a result.
class IdeaIT {

    private static final String LEFT = "Пан Тарас добрий. Хочу курси ввечері";
    private static final String SEEN = "Хочу курси ввечері";

    private final TreeSet<String> barriers = new TreeSet<>();

    @Test
    void an_idea_goes_from_a_visitor_to_visitors_and_to_a_result(@TempDir Path data) {
        try (var kiosk = PackagedKiosk.start(data);
                var chromium = Chromium.still();
                var librarian = Librarian.setUp(kiosk, chromium);
                var station = chromium.station(Panel.TABLET, kiosk.url())) {
            var console = librarian.page();
            var guest = new Guest(station).waits().begin();
            guest.tap(".door[data-goal='3']");
            assertThat(guest.find(".catalog__idea")).isHidden();
            guest.finish();
            switchOn(console);

            leave(guest.begin());
            letThrough(console);
            support(guest.begin());

            plan(console);
            assertThat(barriers).isEmpty();
        }
    }

    private void switchOn(Page console) {
        console.locator("vaadin-side-nav-item").getByText("Ідеї").click();
        console.locator("#change").click();
        assertThat(console.locator("#change")).hasText("Вимкнути");
        StationPage.settle(console);
    }

    /// Not with a phone in it: the keyboard stays open until it is gone.
    private static void leave(Guest guest) {
        guest.tap(".door[data-goal='3']").tap(".catalog__idea").tap(".suggest .says");
        var words = guest.find(".typing textarea");
        words.fill(LEFT + ", 067 123 45 67");
        guest.find(".typing .hg-button[data-skbtn='{done}']").tap();
        assertThat(guest.find(".typing .is-stop")).containsText("Схоже на справжній номер.");
        words.fill(LEFT);
        guest.tap(".typing .hg-button[data-skbtn='{done}']");
        assertThat(guest.find(".suggest .says")).containsText(LEFT);
        guest.tap(".survey__nav .btn--go");
        assertThat(guest.find(".thanks h1")).hasText("Дякуємо за ідею!");
        guest.finish();
    }

    private void letThrough(Page console) {
        console.reload();
        judge(console, "ideas", "[data-idea]");
        console.locator("[data-idea] a").click();
        judge(console, "idea", "#judge-words");
        write(console.locator("#judge-words textarea"), SEEN);
        console.locator("#publish").click();
        assertThat(console.locator("#words")).containsText("Відвідувачі бачать: «" + SEEN + "»");
        for (var question : List.of("relevance", "audience", "reach", "feasibility")) {
            console.locator("#rate-" + question + " vaadin-radio-button").nth(3).click();
            StationPage.settle(console);
        }
        console.locator("#rate-save").click();
        assertThat(console.locator("#words")).containsText("Оцінка 4,0 із 5 (1 думка)");
    }

    private static void support(Guest guest) {
        guest.tap(".door[data-goal='3']").tap(".catalog__idea");
        assertThat(guest.find(".idea__words")).hasText(SEEN);
        guest.tap(".idea__for");
        assertThat(guest.find(".idea__for")).containsText("Ви підтримали");
        guest.finish();
    }

    private void plan(Page console) {
        console.locator("#make-plan").click();
        judge(console, "plan", "#plan-title");
        assertThat(step(console, "idea")).containsText(LEFT);
        fill(console.locator("#plan-title input"), "Курси ввечері");
        write(console.locator("#plan-goal textarea"), "Хто працює, навчиться подавати заяву.");
        fill(console.locator("#plan-who input"), "Відділ обслуговування");
        console.locator("#event-add").click();
        fill(console.locator("#event-on-0 input"), day());
        fill(console.locator("#event-from-0 input"), "14:00");
        fill(console.locator("#event-until-0 input"), "15:30");
        fill(console.locator("#event-where-0 input"), "Читальна зала");
        assertThat(step(console, "event")).containsText("14:00–15:30, Читальна зала: заплановано");
        assertThat(step(console, "result")).containsText("порахуємо, коли мине перший тиждень");
        console.locator("#save").click();
        assertThat(console.locator("#state")).hasText("Усе збережено.");

        console.locator("#event-campaign-new-0").click();
        assertThat(console.locator("#campaign-title input").first()).hasValue("Курси ввечері");
        assertThat(console.locator("#campaign-on input")).hasValue(day());

        console.locator("vaadin-side-nav-item").getByText("Ідеї").click();
        assertThat(console.locator("[data-idea]")).containsText("У плані");
        console.locator("#to-plans").click();
        judge(console, "plans", "[data-plan]");
        assertThat(step(console, "idea")).containsText(LEFT);
        assertThat(step(console, "plan")).containsText("Курси ввечері");
    }

    private static Locator step(Page console, String step) {
        return console.locator("[data-step='" + step + "']");
    }

    /// Enter closes what has opened under a date or a time.
    private static void fill(Locator input, String text) {
        input.first().fill(text);
        input.first().press("Enter");
        StationPage.settle(input.page());
    }

    private static void write(Locator area, String text) {
        area.fill(text);
        area.press("Tab");
        StationPage.settle(area.page());
    }

    private static String day() {
        var day = LocalDate.now(ZoneId.of("Europe/Kyiv")).plusDays(7);
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }

    private void judge(Page console, String screen, String control) {
        assertThat(console.locator(control).first()).isVisible();
        StationPage.settle(console);
        Axe.judge(console, screen, barriers, List.of(Look.USUAL, Look.CONTRAST));
    }
}
