package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.awaitility.Awaitility;
import ua.mistok.app.speech.FakeVoice;

/// Somebody with headphones, a keypad of arrows and Enter, and eyes closed: goes on by an arrow
/// until the right thing is said, then presses Enter.
final class Ears implements Hands {

    private static final int MOST = 120;
    private static final String IS_READ =
            "wanted => wanted === document.activeElement && wanted.classList.contains('is-read')";
    private static final String LIES_BEHIND =
            """
            wanted => {
              const all = [...document.querySelectorAll('.is-read')];
              return all.length > 0
                && !(all[0].compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING);
            }
            """;

    private final Page page;
    private final FakeVoice voice;

    Ears(Page page, FakeVoice voice) {
        this.page = page;
        this.voice = voice;
    }

    @Override
    public void press(Locator control) {
        goTo(control);
        var name = nameOf(control);
        Awaitility.await(name + " is said").atMost(Duration.ofMinutes(1)).until(() -> isSaid(name));
        page.keyboard().press("Enter");
        StationPage.settle(page);
    }

    private void goTo(Locator control) {
        assertThat(control).isVisible();
        var arrow = (Boolean) control.evaluate(LIES_BEHIND) ? "ArrowUp" : "ArrowDown";
        for (var steps = 0; steps < MOST; steps++) {
            if ((Boolean) control.evaluate(IS_READ)) {
                return;
            }
            page.keyboard().press(steps < MOST / 2 ? arrow : "ArrowUp");
        }
        throw new AssertionError("no arrow leads to " + control);
    }

    /// The first words of its name, as they are shown.
    private static String nameOf(Locator control) {
        return ((String)
                        control.evaluate(
                                "e => e.getAttribute('aria-label') ?? e.innerText.split('\\n').find(l => /[\\p{L}\\p{N}]/u.test(l)) ?? ''"))
                .replaceAll("\\s+", " ")
                .strip();
    }

    boolean isSaid(String words) {
        return voice.said().stream().anyMatch(said -> said.contains(words));
    }

    @Override
    public void write(Locator field, String text) {
        press(field);
        Hands.type(page, text);
    }
}
