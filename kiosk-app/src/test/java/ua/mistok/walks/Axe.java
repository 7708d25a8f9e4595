package ua.mistok.walks;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Asks axe about a page: WCAG 2.0 to 2.2, A and AA, good practice, and a text contrast of 7:1.
///
/// A page is given axe once, however often it is asked: half a megabyte each time would soon be
/// most of the page.
final class Axe {

    private static final PageScript JUDGE = PageScript.read("axe.js");
    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// A look changes style only, so that what hangs on style alone is judged again; letters that
    /// grow keep their colours.
    private static final List<String> OF_SIZE =
            List.of("target-size", "scrollable-region-focusable");

    private static final List<String> OF_STYLE =
            Stream.concat(Stream.of("color-contrast", "color-contrast-enhanced"), OF_SIZE.stream())
                    .toList();

    private Axe() {}

    /// In every look.
    static void judge(Page page, String screen, Set<String> found) {
        judge(page, screen, found, List.of(Look.values()));
    }

    /// In these looks, the usual one among them.
    static void judge(Page page, String screen, Set<String> found, List<Look> looks) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        for (var look : looks) {
            look.applyTo(page);
            var violations =
                    switch (look) {
                        case USUAL -> violations(page);
                        case CONTRAST -> violations(page, "rule", OF_STYLE);
                        case LARGE, LARGEST -> violations(page, "rule", OF_SIZE);
                    };
            violations.forEach(each -> found.add(look + ", " + screen + ": " + each));
        }
        Look.USUAL.applyTo(page);
    }

    /// As the page is.
    static List<String> violations(Page page) {
        return violations(page, "tag", RULES);
    }

    private static List<String> violations(Page page, String type, List<String> values) {
        if ((boolean) page.evaluate("!window.axe")) {
            page.evaluate(AXE);
        }
        return JUDGE.ask(page, Map.of("type", type, "values", values));
    }
}
