package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// Fingers: everything by touch, every sign on the on-screen keyboard.
final class Touching implements Hands {

    /// One key of the keyboard for accounts.
    private static final String COUNTRY = "UA";

    private final Page page;

    Touching(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator control) {
        control.tap();
    }

    @Override
    public void write(Locator field, String text) {
        field.tap();
        type(text);
        key("{done}").tap();
        assertThat(page.locator(".typing")).hasCount(0);
    }

    /// Makes the open keyboard's line hold the text, with as few touches as it takes.
    void type(String text) {
        var line = page.locator(".typing__line :is(input, textarea)");
        assertThat(line).isFocused();
        var standing = line.inputValue();
        var kept = 0;
        while (kept < Math.min(standing.length(), text.length())
                && standing.charAt(kept) == text.charAt(kept)) {
            kept++;
        }
        for (var gone = standing.length(); gone > kept; gone--) {
            key("{bksp}").tap();
        }
        var rest = text.substring(kept);
        if (rest.startsWith(COUNTRY) && key(COUNTRY).count() > 0) {
            key(COUNTRY).tap();
            rest = rest.substring(COUNTRY.length());
        }
        rest.chars().forEach(this::sign);
        assertThat(line).hasValue(text);
    }

    private void sign(int sign) {
        var text = Character.toString(sign);
        if (sign == ' ') {
            key("{space}").tap();
            return;
        }
        if (key(text).count() == 0) {
            turnTo(sign);
        }
        key(text).tap();
    }

    /// Turns the keyboard to the letters among which this one is.
    private void turnTo(int sign) {
        var latin = Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN;
        var other = key(latin ? "{en}" : "{uk}");
        if (Character.isLetter(sign) && other.count() > 0) {
            other.tap();
        }
        if (Character.isUpperCase(sign) == (key("Я").count() + key("Q").count() == 0)) {
            key("{capitals}").tap();
        }
    }

    Locator key(String name) {
        return page.locator(".typing .hg-button[data-skbtn=\"" + name + "\"]");
    }
}
