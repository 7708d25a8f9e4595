package ua.mistok.walks;

import com.microsoft.playwright.Page;
import java.util.Map;

/// The ways in which a visitor may have the screen; attributes of the page (tokens.css).
enum Look {
    USUAL("", ""),
    CONTRAST("", "contrast"),
    LARGE("large", ""),
    LARGEST("xlarge", "");

    private final String text;
    private final String theme;

    Look(String text, String theme) {
        this.text = text;
        this.theme = theme;
    }

    void applyTo(Page page) {
        page.evaluate(
                "look => Object.entries(look).forEach(([name, value]) =>"
                        + " { document.documentElement.dataset[name] = value; })",
                Map.of("text", text, "theme", theme));
    }
}
