package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.fact.KioskPlaced;

/// A kiosk out of its box is set up by somebody with ten minutes, who is interrupted twice: the
/// browser is closed, and the power goes.
class SetUpIT {

    private static final String CODE = "first time with the code ([A-Z0-9-]{9})";
    private static final double CARD = 85.6;
    private static final int MOST_ASKED = 12;
    private static final int MOST_SCREENS = 9;
    private static final List<Look> LOOKS = List.of(Look.USUAL, Look.CONTRAST);

    /// What the page holds that could be an answer and belongs to nothing that is counted.
    private static final String UNCOUNTED =
            "[...document.querySelectorAll('.setup :is(input, select, textarea)')]"
                    + ".filter(field => !field.closest('[data-asked]')).length";

    @TempDir private Path data;
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> screens = new TreeSet<>();
    private final Set<String> violations = new HashSet<>();

    @Test
    void a_kiosk_is_set_up_in_nine_screens_whatever_interrupts(@TempDir Path copies) {
        try (var kiosk = PackagedKiosk.start(data);
                var chromium = Chromium.still()) {
            var facts = FactsOnDisk.fromNow(kiosk, copies);
            worksForVisitorsBefore(kiosk, chromium);
            untilTheBrowserIsClosed(kiosk, chromium);
            untilThePowerGoes(kiosk, chromium);
            kiosk.startAgain();
            var card = toTheEnd(kiosk, chromium);

            assertThat(violations).isEmpty();
            assertThat(screens).hasSizeLessThanOrEqualTo(MOST_SCREENS);
            assertThat(asked).hasSizeLessThanOrEqualTo(MOST_ASKED).hasSizeGreaterThan(9);
            assertThat(facts.stored())
                    .flatExtracting(stored -> stored.fact().stream().toList())
                    .filteredOn(KioskPlaced.class::isInstance)
                    .last()
                    .satisfies(
                            fact ->
                                    assertThat(((KioskPlaced) fact).place())
                                            .isEqualTo("vinnytsia"));
            visitorsSeeIt(kiosk, chromium, card);
        }
    }

    private static void worksForVisitorsBefore(PackagedKiosk kiosk, Chromium chromium) {
        try (var station = chromium.station(Panel.TABLET, kiosk.url())) {
            new Guest(station).waits();
            assertThat(station.page().locator(".attract .brand__place")).hasCount(0);
        }
    }

    private void untilTheBrowserIsClosed(PackagedKiosk kiosk, Chromium chromium) {
        try (var context = chromium.context(Panel.TABLET)) {
            var page = context.newPage();
            page.navigate(kiosk.staffUrl());
            assertThat(page.locator("h1")).hasText("Вітаємо!");
            page.locator("[data-choice=en]").tap();
            assertThat(page.locator("h1")).hasText("Welcome!");
            page.locator("[data-choice=uk]").tap();
            assertThat(page.locator("h1")).hasText("Вітаємо!");
            look(page);
            assertThat(page.locator("#code-hint")).containsText(kiosk.printed(CODE));
            page.fill("#code", kiosk.printed(CODE));
            on(page, "У якій області бібліотека?");

            on(page, "У якій області бібліотека?");
            assertThat(page.locator("[role=alert]")).containsText("Торкніться своєї області");
            page.fill("#search", "вінн");
            assertThat(page.locator(".setup__choice .chip:visible")).hasCount(1);
            look(page);
            page.locator("[data-choice=vinnytska]").tap();
            on(page, "У якій громаді бібліотека?");
            look(page);
            page.locator("[data-choice=vinnytsia]").tap();
            on(page, "Як зветься бібліотека?");
            page.fill("#name", "Бібліотека імені Лесі Українки");
            page.locator(".btn--river").tap();
            assertThat(page.locator("h1")).hasText("У якій громаді бібліотека?");
            on(page, "Як зветься бібліотека?");
            assertThat(page.locator("#name")).hasValue("Бібліотека імені Лесі Українки");
        }
    }

    private void untilThePowerGoes(PackagedKiosk kiosk, Chromium chromium) {
        try (var context = chromium.context(Panel.TABLET)) {
            var page = context.newPage();
            page.navigate(kiosk.staffUrl());
            page.fill("#code", kiosk.printed(CODE));
            on(page, "Як зветься бібліотека?");
            page.fill("#name", "Бібліотека імені Лесі Українки");
            on(page, "Як зветься бібліотека?");
            assertThat(page.locator("#address-no")).containsText("Напишіть адресу");
            page.fill("#address", "вулиця Соборна, 12, Вінниця");
            page.fill("#partner", "ГО «Разом»");
            page.locator("[data-choice=saturday]").tap();
            page.locator("[data-choice=sunday]").tap();
            page.selectOption("#from", "00:00");
            page.selectOption("#to", "00:00");
            look(page);
            on(page, "Який завбільшки екран?");
            kiosk.kill();
        }
    }

    /// @return width of the card on the screen
    private double toTheEnd(PackagedKiosk kiosk, Chromium chromium) {
        try (var context = chromium.context(Panel.TABLET)) {
            var page = context.newPage();
            page.navigate(kiosk.staffUrl());
            page.fill("#code", kiosk.printed(CODE));
            on(page, "Який завбільшки екран?");
            for (var touch = 0; touch < 3; touch++) {
                page.locator("[data-card='1']").tap();
            }
            look(page);
            var card = page.locator(".bankcard").boundingBox().width;
            on(page, "Хто тут головний?");
            page.fill("#name", Librarian.NAME);
            page.fill("#pin", Librarian.PIN);
            page.fill("#again", Librarian.PIN);
            look(page);
            page.locator(".btn--go").tap();
            assertThat(page.locator(".recovery__code").first()).isVisible();
            look(page);
            page.locator(".recovery .btn--go").tap();
            assertThat(page.locator("h1")).hasText("Перевірмо пристрій");

            page.locator(".touch").tap();
            for (var corner : List.of("top-left", "top-right", "bottom-right")) {
                page.locator(".corners__i--" + corner).tap();
            }
            assertThat(page.locator(".corners")).hasCount(0);
            page.locator(".sound").tap();
            page.locator(".heard").tap();
            assertThat(page.locator(".setup__trial.is-good")).hasCount(3);
            look(page);
            on(page, "Готово! Пристрій працює");
            look(page);
            assertThat(page.locator(".setup__says")).containsText("Вінниця, Вінницька область");
            assertThat(page.locator(".setup__says")).containsText("від 0:00 до 24:00");
            page.locator(".btn.today").tap();
            assertThat(page.locator("h1")).hasText("Сьогодні");
            assertThat(page.locator(".morning")).not().containsText("Налаштування");
            return card;
        }
    }

    private static void visitorsSeeIt(PackagedKiosk kiosk, Chromium chromium, double card) {
        try (var station = chromium.station(Panel.TABLET, kiosk.url())) {
            new Guest(station).waits();
            assertThat(station.page().locator(".attract .brand__place"))
                    .hasText("Бібліотека імені Лесі Українки");
            var perMillimetre =
                    station.page()
                            .evaluate(
                                    "parseFloat(document.documentElement.style"
                                            + ".getPropertyValue('--px-per-mm'))");
            assertThat(((Number) perMillimetre).doubleValue())
                    .isBetween(card / CARD - 0.01, card / CARD + 0.01);
        }
    }

    private static void on(Page page, String heading) {
        page.locator(".btn--go").tap();
        page.waitForFunction(Guest.QUIET);
        assertThat(page.locator("h1")).hasText(heading);
    }

    /// Counts what this screen asks, and judges it.
    private void look(Page page) {
        page.waitForFunction(Guest.QUIET);
        screens.add(page.locator(".setup__bar > span").innerText());
        page.locator("[data-asked]")
                .all()
                .forEach(one -> asked.add(one.getAttribute("data-asked")));
        asked.remove("touch");
        assertThat(((Number) page.evaluate(UNCOUNTED)).intValue()).isZero();
        Axe.judge(page, page.locator(".setup__bar > span").innerText(), violations, LOOKS);
    }
}
