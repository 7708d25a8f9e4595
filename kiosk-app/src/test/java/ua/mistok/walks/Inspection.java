package ua.mistok.walks;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks at a screen with somebody's eyes, fingers and aids, and says what is wrong with it.
///
/// @param found takes what is wrong
record Inspection(Page page, Panel panel, Set<String> found) {

    private static final PageScript CUT = PageScript.read("cut-text.js");
    private static final PageScript SMALL = PageScript.read("millimetres.js");
    private static final PageScript AIDS = PageScript.read("aids.js");
    private static final List<Look> SIZES = List.of(Look.USUAL, Look.LARGE, Look.LARGEST);

    /// Whatever is touched is as large as a finger needs, in millimetres of the glass (domain.md
    /// 5.4), and no letter is cut, covered or out of reach at 100, 140 and 200 per cent.
    void look(String screen) {
        SMALL.ask(page, limits()).forEach(small -> found.add(screen + ": " + small));
        // letters are a visitor's: the waiting screen has the usual ones
        for (var size : screen.equals("attract") ? List.of(Look.USUAL) : SIZES) {
            size.applyTo(page);
            CUT.ask(page, null).forEach(cut -> found.add(size + ", " + screen + ": " + cut));
        }
        Look.USUAL.applyTo(page);
    }

    /// What helps to use the screen stands on it, to be switched on as everything else is.
    void findAids(String screen) {
        AIDS.ask(page, null).forEach(lacks -> found.add(screen + ": " + lacks));
    }

    /// Axe finds nobody shut out in these looks, the usual one among them.
    void judge(String screen, List<Look> looks) {
        Axe.judge(page, screen, found, looks);
    }

    private Map<String, Object> limits() {
        return Map.of(
                "inches",
                panel.inches,
                "target",
                panel.target,
                "key",
                panel.key,
                "gap",
                3,
                "text",
                panel == Panel.TABLET ? 24 * 800 / 1080.0 : 24,
                "body",
                28);
    }
}
