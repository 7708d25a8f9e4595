package ua.mistok.walks;

import com.microsoft.playwright.Locator;

/// How a visitor works the page: by touch, or with the keys of a keyboard.
interface Hands {

    void press(Locator control);

    /// Opens the field, makes it hold the text, and closes it.
    void write(Locator field, String text);
}
