package ua.mistok.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The floor: a page that holds the screens of one visit as HTML, with the kiosk's own styles, and
/// swaps them by script on the same touches.
final class StillScreens {

    private static final String ADDRESS = "**/still-screens";

    private static final String STYLES =
            """
            () => [...document.styleSheets, ...document.adoptedStyleSheets]
                .flatMap(sheet => [...sheet.cssRules]).map(rule => rule.cssText).join('\\n')""";

    private static final String SWAP =
            """
            <script>
              const screens = JSON.parse(document.getElementById('screens').textContent);
              const held = screens.map(screen => {
                const template = document.createElement('template');
                template.innerHTML = screen.html;
                return template.content;
              });
              let at = 0;
              const show = () => document.getElementById('still').replaceChildren(held[at].cloneNode(true));
              document.addEventListener('click', touch => {
                if (touch.target.closest('[data-leads]')) { at = (at + 1) % held.length; show(); }
              });
              show();
            </script>""";

    private final List<Map<String, String>> screens = new ArrayList<>();

    /// Takes the screen as it stands, then touches the control that leads on.
    void takeAndTouch(Page page, Locator leads) {
        leads.evaluate("control => control.setAttribute('data-leads', '')");
        var html = page.locator("#station").evaluate("station => station.outerHTML").toString();
        leads.evaluate("control => control.removeAttribute('data-leads')");
        screens.add(Map.of("html", html));
        Stopwatch.touch(page, leads);
    }

    int size() {
        return screens.size();
    }

    /// Opens them in a page of the same origin, so that styles and letters are the kiosk's.
    ///
    /// @param kiosk a page of the kiosk, for its styles
    void open(Page page, Page kiosk, String url) {
        var json = new JsonMapper().writeValueAsString(screens).replace("</", "<\\/");
        var html =
                "<!doctype html><html lang=uk><head><meta charset=utf-8><style>"
                        + kiosk.evaluate(STYLES)
                        + "</style></head><body><div id=still></div>"
                        + "<script type=application/json id=screens>"
                        + json
                        + "</script>"
                        + SWAP
                        + "</body></html>";
        page.route(
                ADDRESS,
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/html; charset=utf-8")
                                        .setBody(html)));
        page.navigate(url + "still-screens");
        var style = kiosk.evaluate("document.documentElement.getAttribute('style') ?? ''");
        page.evaluate("style => document.documentElement.setAttribute('style', style)", style);
        page.evaluate("() => document.fonts.ready.then(() => true)");
    }

    Locator leads(Page page) {
        return page.locator("[data-leads]");
    }
}
