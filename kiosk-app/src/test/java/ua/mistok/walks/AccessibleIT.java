package ua.mistok.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen in every look, judged by axe: WCAG 2.0 to 2.2, A and AA, good practice, and a text
/// contrast of 7:1.
class AccessibleIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String CONTRAST = "color-contrast-enhanced";

    /// A look changes style only, so that what hangs on style alone is judged again.
    private static final List<String> OF_STYLE =
            List.of("color-contrast", CONTRAST, "target-size", "scrollable-region-focusable");

    private static PackagedKiosk kiosk;
    private static Chromium chromium;

    @BeforeAll
    static void start(@TempDir Path data) {
        kiosk = PackagedKiosk.start(data, "--mistok.address=127.0.0.2");
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        kiosk.close();
    }

    @Test
    void no_screen_shuts_anybody_out_in_any_look() {
        try (var station = chromium.station(Panel.LANDSCAPE, kiosk.url())) {
            var page = station.page();
            var found = new LinkedHashSet<String>();
            new Tour(station, kiosk.url(), "uk", screen -> judge(page, screen, found)).everywhere();

            assertThat(found).isEmpty();
        }
    }

    @Test
    void a_new_screen_can_be_connected_by_everybody() {
        var url = "http://127.0.0.2:" + kiosk.port() + "/pair";
        try (var station = chromium.station(Panel.LANDSCAPE, url)) {
            assertThat(violations(station.page(), builder(station.page()))).isEmpty();
        }
    }

    private static void judge(Page page, String screen, Set<String> found) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        for (var look : Look.values()) {
            look.applyTo(page);
            var axe = look == Look.USUAL ? builder(page) : builder(page).withRules(OF_STYLE);
            for (var violation : violations(page, axe)) {
                found.add(look + ", " + screen + ": " + violation);
            }
        }
        Look.USUAL.applyTo(page);
    }

    private static AxeBuilder builder(Page page) {
        var seven = new AxeRuleOptions();
        seven.setEnabled(true);
        var options = new AxeRunOptions();
        options.setRules(java.util.Map.of(CONTRAST, seven));
        return new AxeBuilder(page).setLegacyMode(true).options(options).withTags(RULES);
    }

    private static List<String> violations(Page page, AxeBuilder axe) {
        var said = new ArrayList<String>();
        for (var rule : axe.analyze().getViolations()) {
            said.add(sentence(rule));
        }
        return said;
    }

    private static String sentence(Rule rule) {
        return rule.getId()
                + " at "
                + rule.getNodes().stream()
                        .map(AccessibleIT::where)
                        .collect(Collectors.joining(" | "));
    }

    private static String where(CheckedNode node) {
        return node.getTarget()
                + node.getAny().stream()
                        .map(check -> " (" + check.getMessage() + ")")
                        .collect(Collectors.joining());
    }
}
