package ua.mistok.app.hub.afterwards;

import java.util.stream.Collectors;
import ua.mistok.config.text.Language;

/// What stands around every page of this room.
final class Frame {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%2$s · %3$s</title>
            <link rel="stylesheet" href="%4$s">
            </head>
            <body>
            <header>%3$s</header>
            <main>
            <h1>%2$s</h1>
            %5$s
            </main>
            <footer>%6$s</footer>
            </body>
            </html>
            """;

    private static final String LANGUAGE =
            """
            <button class="quiet" name="act" value="%1$s" lang="%1$s" formnovalidate>%2$s</button>
            """;

    private Frame() {}

    /// @param title safe
    /// @param body HTML
    static String page(Words words, String title, String body) {
        return PAGE.formatted(
                words.language().tag(),
                title,
                words.say("hub.after.name"),
                AfterPage.PATH + AfterPage.SHEET,
                body,
                words.say("hub.after.private"));
    }

    /// A sentence that is read out when the page opens.
    ///
    /// @param words safe; nothing is drawn for none
    static String said(String words) {
        return words.isEmpty()
                ? ""
                : "<p class=\"said\" id=\"said\" role=\"alert\">" + words + "</p>";
    }

    /// Buttons of the other languages. They stand behind the one that goes on: that is what the
    /// Enter key presses.
    static String languages(Words words) {
        return Language.SHIPPED.stream()
                .filter(other -> !other.equals(words.language()))
                .map(
                        other ->
                                LANGUAGE.formatted(
                                        other.tag(), new Words(other).say("hub.after.language")))
                .collect(Collectors.joining());
    }
}
