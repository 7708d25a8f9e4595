package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import ua.mistok.config.text.Language;

/// Somebody at a station: from the waiting screen to the exercise, and from its end to the wipe.
final class Visitor {

    private final Page page;
    private final Hands hands;

    Visitor(StationPage station, Hands hands) {
        this.page = station.page();
        this.hands = hands;
    }

    /// From the waiting screen to the card of the housing subsidy.
    void comeTo(Language language) {
        comeTo("a07", language);
    }

    /// From the waiting screen to a card.
    void comeTo(String service, Language language) {
        var chip = page.locator(".attract__lang [lang=" + language.tag() + "]");
        hands.press(chip);
        assertThat(chip).hasAttribute("aria-pressed", "true");
        hands.press(page.locator(".attract .btn--hero"));
        hands.press(page.locator(".door[data-goal='%d']".formatted(door(service))));
        var card = page.locator(".svc[data-service=" + service + "]");
        page.locator(".svc").first().waitFor();
        while (!card.isVisible()) {
            var first = page.locator(".svc").first().innerText();
            hands.press(page.locator(".pager .btn--go"));
            assertThat(page.locator(".svc").first()).not().hasText(first);
        }
        hands.press(card);
        assertThat(page.locator(".service h1")).isVisible();
    }

    /// Ids of services begin with the letter of their door; regional ones stand behind the first.
    private static int door(String service) {
        return switch (service.charAt(0)) {
            case 'b' -> 2;
            case 'c' -> 3;
            default -> 1;
        };
    }

    /// From the card into the exercise.
    ///
    /// @param confidence 0 to 10
    void begin(int confidence) {
        hands.press(page.locator(".service .way--go"));
        feel(page.locator(".ramp .num"), confidence);
        hands.press(page.locator(".survey__nav .btn--go"));
        assertThat(page.locator(".sim")).isVisible();
    }

    private void feel(Locator numbers, int confidence) {
        hands.press(numbers.nth(confidence));
        assertThat(numbers.nth(confidence)).hasAttribute("aria-checked", "true");
    }

    /// From the end of the exercise to the thanks.
    ///
    /// @param confidence 0 to 10
    void answer(int confidence) {
        assertThat(page.locator(".finish h1")).isVisible();
        feel(page.locator(".finish .num"), confidence);
        hands.press(page.locator(".ask__q .btn--go"));
        assertThat(page.locator(".face")).hasCount(5);
        var first = question();
        hands.press(page.locator(".survey [data-answer='4']"));
        assertThat(page.locator(".survey h1")).not().hasText(first);
        hands.press(page.locator(".survey [data-answer='5']"));
        hands.press(page.locator(".survey [data-answer=today]"));
        assertThat(page.locator(".thanks h1")).isVisible();
    }

    private String question() {
        return page.locator(".survey h1").innerText();
    }

    /// «Завершити й стерти».
    void wipe() {
        hands.press(page.locator(".btn--finish"));
        assertThat(page.locator(".attract .btn--hero")).isVisible();
    }
}
