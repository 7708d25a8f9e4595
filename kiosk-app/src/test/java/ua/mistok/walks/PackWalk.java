package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import ua.mistok.app.content.Village;

/// A pack's way from an author over another person to a kiosk, to the country, and back.
///
/// @param hub address
/// @param author sends it, and gives it to kiosks
/// @param reviewer reads it
/// @param console of the kiosk, at the page of its hub
record PackWalk(String hub, Page author, Page reviewer, Page console) {

    void go() {
        sends(1);
        approves(1);
        tries();
        runs(1);
        sends(2);
        approves(2);
        author.navigate(hub + "hub/pack/village");
        confirms("#ring-2 #widen-all", "Дати всій країні");
        assertThat(author.locator("#said")).containsText("Дано: Україна");
        runs(2);
        confirms("#ring-2 #roll-back", "Повернути попередній зміст");
        assertThat(author.locator("#said")).containsText("Зміст версії 1 повернено як версію 3");
        runs(3);
    }

    private void sends(int version) {
        author.navigate(hub + "hub/packs");
        var now = Instant.now();
        var archive = Village.archive(version, now, now.plus(Duration.ofDays(365))).bytes();
        author.locator("#send input[type=file]")
                .setInputFiles(new FilePayload("village.zip", "application/zip", archive));
        author.locator("#send-it").click();
        assertThat(author.locator("#looked")).containsText("чекає, поки його прочитає інша людина");
        author.navigate(hub + "hub/pack/village/" + version);
        assertThat(author.locator("#changed")).isVisible();
        assertThat(author.locator("#approve")).hasCount(0);
    }

    private void approves(int version) {
        reviewer.navigate(hub + "hub/pack/village/" + version);
        reviewer.locator("#approve").click();
        assertThat(reviewer.locator("#said")).containsText("Схвалено");
    }

    /// On one kiosk first.
    private void tries() {
        author.navigate(hub + "hub/pack/village");
        author.locator("#widen-one input").fill("№4");
        author.locator("vaadin-combo-box-item").first().click();
        author.locator("#widen-kiosk").click();
        assertThat(author.locator("#targets")).containsText("Бібліотека №4");
    }

    /// The kiosk says itself that it runs this.
    private void runs(int version) {
        Awaitility.await("the kiosk runs version " + version)
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> {
                            console.locator("#send-now").click();
                            author.reload();
                            author.locator("#counted").waitFor();
                            return author.locator("#counted").innerText().contains("мають: 1")
                                    && cell(Integer.toString(version)).count() > 0;
                        });
    }

    private Locator cell(String text) {
        return author.locator("#kiosks vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(text));
    }

    private void confirms(String button, String words) {
        author.locator(button).click();
        author.locator("vaadin-confirm-dialog button, vaadin-confirm-dialog vaadin-button")
                .getByText(words)
                .click();
    }
}
