package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The keys of a physical keyboard alone. Wherever Tab leads, the focus is seen, and no act loses
/// it.
final class Keys implements Hands {

    private static final int MOST = 80;
    private static final String WHERE =
            """
            wanted => {
              const now = document.activeElement;
              if (now === wanted) return 'here';
              return now === document.body
                  || now.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING
                ? 'Tab' : 'Shift+Tab';
            }
            """;
    private static final String SEEN =
            """
            () => {
              const now = document.activeElement;
              const { outlineStyle, outlineWidth } = getComputedStyle(now);
              const what = now.tagName + '.' + now.className + ' ' + outlineStyle + ' ' + outlineWidth;
              return now !== document.body && outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
                ? 'seen' : what;
            }
            """;

    private static final String KEPT = "() => document.activeElement !== document.body";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator control) {
        press(control, "Enter");
    }

    /// Goes to the control by Tab and presses the key.
    void press(Locator control, String key) {
        goTo(control);
        page.keyboard().press(key);
        StationPage.settle(page);
        assertFocusKept(control);
    }

    private void goTo(Locator control) {
        assertThat(control).isVisible();
        for (var steps = 0; steps < MOST; steps++) {
            var where = (String) control.evaluate(WHERE);
            if (where.equals("here")) {
                return;
            }
            page.keyboard().press(where);
            assertThat(page.evaluate(SEEN))
                    .as("the focus on the way to " + control)
                    .isEqualTo("seen");
        }
        throw new AssertionError("no Tab leads to " + control);
    }

    private void assertFocusKept(Locator control) {
        assertThatCode(() -> page.waitForFunction(KEPT))
                .as("the focus is kept after " + control)
                .doesNotThrowAnyException();
    }

    @Override
    public void write(Locator field, String text) {
        press(field);
        Hands.type(page, text);
        assertFocusKept(field);
    }
}
