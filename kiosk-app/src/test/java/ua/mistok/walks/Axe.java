package ua.mistok.walks;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks axe about a page: WCAG 2.0 to 2.2, A and AA, good practice, and a text contrast of 7:1.
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String CONTRAST = "color-contrast-enhanced";

    /// A look changes style only, so that what hangs on style alone is judged again.
    private static final List<String> OF_STYLE =
            List.of("color-contrast", CONTRAST, "target-size", "scrollable-region-focusable");

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
            var axe = look == Look.USUAL ? builder(page) : builder(page).withRules(OF_STYLE);
            for (var violation : violations(axe.analyze().getViolations())) {
                found.add(look + ", " + screen + ": " + violation);
            }
        }
        Look.USUAL.applyTo(page);
    }

    /// As the page is.
    static List<String> violations(Page page) {
        return violations(builder(page).analyze().getViolations());
    }

    private static AxeBuilder builder(Page page) {
        var seven = new AxeRuleOptions();
        seven.setEnabled(true);
        var options = new AxeRunOptions();
        options.setRules(Map.of(CONTRAST, seven));
        return new AxeBuilder(page).setLegacyMode(true).options(options).withTags(RULES);
    }

    private static List<String> violations(List<Rule> rules) {
        var said = new ArrayList<String>();
        for (var rule : rules) {
            said.add(sentence(rule));
        }
        return said;
    }

    private static String sentence(Rule rule) {
        return rule.getId()
                + " at "
                + rule.getNodes().stream().map(Axe::where).collect(Collectors.joining(" | "));
    }

    private static String where(CheckedNode node) {
        return node.getTarget()
                + node.getAny().stream()
                        .map(check -> " (" + check.getMessage() + ")")
                        .collect(Collectors.joining());
    }
}
