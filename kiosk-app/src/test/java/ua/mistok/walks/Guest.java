package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/// One visitor's touches, from the waiting screen into the exercise of the housing subsidy.
final class Guest {

    /// The page has heard everything that the server has to say.
    static final String QUIET =
            "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive?.())";

    private final StationPage station;

    Guest(StationPage station) {
        this.station = station;
    }

    Guest speak(String language) {
        return tap(".attract__lang [lang=" + language + "]");
    }

    Guest begin() {
        tap(".attract .btn--hero");
        find(".door").first().waitFor();
        return this;
    }

    Guest card() {
        return tap(".door[data-goal='1']").tap(".svc[data-service='a07']");
    }

    /// @param confidence the number touched before, 0–10
    Guest practise(int confidence) {
        card().tap(".service .way--go");
        find(".ramp .num").nth(confidence).tap();
        quiet();
        tap(".survey__nav .btn--go");
        find(".main.sim").waitFor();
        return this;
    }

    /// Lets the coach do everything until a control is on the screen.
    Guest until(String control) {
        for (var touches = 0; find(control).count() == 0; touches++) {
            if (touches == 100) {
                throw new IllegalStateException("never came to " + control);
            }
            doIt();
        }
        return this;
    }

    /// «Зробіть за мене».
    Guest doIt() {
        find(".rung").last().tap();
        return quiet();
    }

    /// Types by the keys on the screen, and is done.
    Guest type(String field, String text) {
        tap("[data-field='" + field + "']").keys(text);
        key("{done}").tap();
        return quiet();
    }

    /// Types into the open keyboard.
    Guest keys(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(this::press);
        return this;
    }

    private void press(String sign) {
        var name = sign.equals(" ") ? "{space}" : sign;
        if (key(name).count() == 0) {
            key("{capitals}").tap();
        }
        key(name).tap();
    }

    private Locator key(String name) {
        return find(".typing .hg-button[data-skbtn='" + name + "']");
    }

    /// Through the rest of the exercise, to the question how one feels now.
    Guest toTheEnd() {
        return until(".finish");
    }

    /// «Завершити й стерти», and the station waits again.
    Guest finish() {
        find(".bottombar .btn--finish").tap();
        return waits();
    }

    /// The waiting screen is back.
    Guest waits() {
        find(".attract .btn--hero").waitFor();
        assertThat(find(".trouble")).hasCount(0);
        return quiet();
    }

    Guest tap(String control) {
        find(control).first().tap();
        return quiet();
    }

    /// Until the page has heard everything that the server has to say.
    Guest quiet() {
        station.page().waitForFunction(QUIET);
        return this;
    }

    Locator find(String control) {
        return station.page().locator(control);
    }
}
