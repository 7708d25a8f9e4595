package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A librarian makes a mode, sees it on the real screen, puts it into the week, switches it on
/// while a visitor is in the middle of an exercise, and takes the last change back.
class ModesIT {

    private static final String NAME = "Тихий ранок";
    private static final String WAITS = "Є зміни. Вони ще не збережені.";
    private static final String SAVED = "Усе збережено.";

    @Test
    void a_mode_goes_from_its_form_to_a_station_without_cutting_anybody_off(@TempDir Path data) {
        try (var kiosk = PackagedKiosk.start(data);
                var chromium = Chromium.still();
                var librarian = Librarian.setUp(kiosk, chromium);
                var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            var console = librarian.page();
            var guest = new Guest(station).begin().practise(3);

            make(console);
            schedule(console);
            switchOn(console);

            assertThat(guest.find(".main.sim")).isVisible();
            assertThat(look(station.page())).not().hasAttribute("data-theme", "contrast");
            guest.finish();
            assertThat(look(station.page())).hasAttribute("data-theme", "contrast");

            takeBack(console);
            assertThat(look(station.page())).not().hasAttribute("data-theme", "contrast");
        }
    }

    /// A copy of what ships, with a name of its own; the second save gives it the other colours.
    private static void make(Page console) {
        click(console.getByText("Режими").first());
        click(item(console, "self-service").locator("vaadin-button").last());
        var name = console.locator("#mode-name input");
        name.fill(NAME);
        name.press("Tab");
        save(console);
        click(console.locator("#mode-theme").getByText("Контрастні"));
        assertThat(console.frameLocator(".preview__screen iframe").locator("html"))
                .hasAttribute("data-theme", "contrast");
        save(console);
    }

    /// Outside these hours the library stays open: were it closed, whoever is in an exercise would
    /// be thanked.
    private static void schedule(Page console) {
        click(console.getByText("Режими").first());
        click(console.locator("a[href='staff/week']"));
        click(console.locator("#add-hours"));
        choose(console, "#hours-mode", NAME);
        notToday(console);
        choose(console, "#otherwise", "Самостійно");
        save(console);
        assertThat(console.locator(".week .slot").first()).containsText(NAME);
    }

    /// A mode that runs by the week already cannot be switched on.
    private static void notToday(Page console) {
        var today = LocalDate.now(ZoneId.of("Europe/Kyiv")).getDayOfWeek();
        var box = console.locator("#hours-days vaadin-checkbox").nth(today.ordinal());
        if (box.locator("input").isChecked()) {
            click(box);
        }
    }

    private static void choose(Page console, String select, String words) {
        click(console.locator(select));
        click(
                console.locator(select + " vaadin-select-list-box vaadin-select-item")
                        .getByText(words));
    }

    private static void switchOn(Page console) {
        click(console.getByText("Режими").first());
        click(named(console).locator("vaadin-button").first());
        click(console.getByText("Доки не скажу інакше"));
        assertThat(console.locator("#running")).hasText(NAME);
    }

    private static void takeBack(Page console) {
        click(named(console).locator("a"));
        assertThat(console.locator("#history")).isVisible();
        console.reload();
        assertThat(console.frameLocator(".preview__screen iframe").locator(".door").first())
                .isVisible();
        click(console.locator("#restore-1"));
        assertThat(console.locator("#history")).containsText("Повернуто версію № 1.");
    }

    private static void save(Page console) {
        assertThat(console.locator("#state")).hasText(WAITS);
        console.waitForFunction(Guest.QUIET);
        click(console.locator("#save"));
        assertThat(console.locator("#state")).hasText(SAVED);
    }

    /// A page that is drawn anew takes no touch: the next one waits for the answer.
    private static void click(Locator control) {
        control.click();
        control.page().waitForFunction(Guest.QUIET);
    }

    private static Locator item(Page console, String mode) {
        return console.locator("[data-mode='" + mode + "']");
    }

    private static Locator named(Page console) {
        return console.locator("[data-mode]").filter(new Locator.FilterOptions().setHasText(NAME));
    }

    private static Locator look(Page page) {
        return page.locator("html");
    }
}
