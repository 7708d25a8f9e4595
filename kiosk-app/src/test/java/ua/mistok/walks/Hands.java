package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// How a visitor works the page: by touch, or with the keys of a keyboard.
interface Hands {

    void press(Locator control);

    /// Opens the field, makes it hold the text, and closes it.
    void write(Locator field, String text);

    /// Makes the line that a field has opened hold the text, by a physical keyboard, and closes it.
    static void type(Page page, String text) {
        var line = page.locator(".typing input");
        assertThat(line).isFocused();
        for (var gone = line.inputValue().length(); gone > 0; gone--) {
            page.keyboard().press("Backspace");
        }
        page.keyboard().type(text);
        assertThat(line).hasValue(text);
        page.keyboard().press("Enter");
        assertThat(page.locator(".typing")).hasCount(0);
        StationPage.settle(page);
    }
}
