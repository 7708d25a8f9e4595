package ua.mistok.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import ua.mistok.walks.StationPage;

/// One visit from the waiting screen through the whole exercise and its survey, and to the wipe.
///
/// Touches that lead to another screen are handed over one by one; what has to be filled in before
/// them «Зробіть за мене» does in between.
final class Tour {

    private static final String LIT =
            ".sim [data-forward].is-target:visible, .coach__nav .btn--go:visible";

    private final Page page;
    private final Consumer<Locator> leads;

    /// @param leads touches a control that leads to another screen, and waits for that
    Tour(Page page, Consumer<Locator> leads) {
        this.page = page;
        this.leads = leads;
    }

    void walk() {
        lead(".attract .btn--hero");
        lead(".door[data-goal='1']");
        lead(".svc[data-service=a07]");
        lead(".service .way--go");
        touch(page.locator(".ramp .num").nth(3));
        lead(".survey__nav .btn--go");
        while (page.locator(".sim").isVisible()) {
            if (page.locator(LIT).count() > 0) {
                lead(LIT);
            } else {
                touch(page.locator(".rung").last());
            }
        }
        touch(page.locator(".finish .num").nth(8));
        lead(".ask__q .btn--go");
        lead(".survey [data-answer='4']");
        lead(".survey [data-answer='5']");
        lead(".survey [data-answer=today]");
        lead(".thanks .btn--go");
        page.locator(".btn--finish").tap();
        page.locator(".attract .btn--hero").waitFor();
        StationPage.settle(page);
    }

    private void lead(String control) {
        var found = page.locator(control).first();
        found.waitFor();
        StationPage.settle(page);
        leads.accept(found);
        StationPage.settle(page);
    }

    private void touch(Locator control) {
        control.tap();
        StationPage.settle(page);
    }
}
