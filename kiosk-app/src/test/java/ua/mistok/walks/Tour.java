package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.function.Consumer;

/// Leads through every screen there is, quickly, and lets somebody look at each.
///
/// The exercise is done by «Зробіть за мене»; what only a mistake shows is shown by one.
final class Tour {

    private static final int ACTS = 80;
    private static final Set<String> GUARDED = Set.of("tax", "phone", "iban");

    private final Page page;
    private final String url;
    private final String language;
    private final Consumer<String> look;

    /// @param look is told the name of every screen while it is shown
    Tour(StationPage station, String url, String language, Consumer<String> look) {
        this.page = station.page();
        this.url = url;
        this.language = language;
        this.look = look;
    }

    void everywhere() {
        toCard();
        rehearse();
        goodbye();
    }

    /// The other ways to a card, from the doors and back.
    private void browse() {
        tap(".home__more .row-btn");
        for (var question = 1; question <= 3; question++) {
            see("where to start, question " + question, ".picking h1");
            act(page.locator(".pick-one").first());
        }
        see("where to start, advice", ".advised h1");
        home();
        tap(".who .chip:visible");
        see("services for somebody", ".catalog h1");
        home();
        tap(".home__more .btn:nth-of-type(2)");
        see("search", ".looking h1");
        look("слово, якого немає");
        see("search, nothing found", ".looking h1");
        look("комуналка");
        page.locator(".looking .svc").first().waitFor();
        see("search, found", ".looking .svc");
        home();
        tap(".home__more .btn:nth-of-type(3)");
        see("official sites", ".directory h1");
        home();
        tap(".home__more .btn:nth-of-type(4)");
        see("the library", ".panels h1");
        tap(".panels .pager .btn");
        see("credits", ".panels h1");
        home();
        ideas();
        classes();
        tap(".home__opinion");
        see("opinions", ".picking h1");
        home();
        tap(".home__place");
        see("places", ".picking h1");
        page.locator(".pick-one").nth(1).tap();
        page.locator(".home h1").waitFor();
        see("home of a community", ".home h1");
    }

    /// Where some were held weeks ago ([PastClasses]): up to the question what came of it.
    private void classes() {
        tap(".home__classes");
        see("classes", ".panels h1");
        tap(".btn--past");
        see("words of classes", ".picking h1");
        page.locator(".pick-one").first().tap();
        see("weeks after a class", ".survey h1");
        home();
    }

    /// Where others have left some ([LeftIdeas]).
    private void ideas() {
        tap(".door[data-goal='3']");
        see("the third door", ".catalog h1");
        tap(".catalog__idea");
        see("ideas", ".ideas h1");
        act(page.locator(".idea__for").first());
        see("ideas, supported", ".ideas h1");
        tap(".ideas .head .btn--go");
        see("an idea of one's own", ".suggest h1");
        tap(".suggest .says");
        page.locator(".typing textarea").fill("Дзвоніть 067 123 45 67");
        see("an idea with a number", ".typing .is-stop");
        page.locator(".typing textarea").fill(LeftIdeas.LONGEST);
        tap(".typing .hg-button[data-skbtn='{done}']");
        page.locator(".typing").waitFor(gone());
        assertThat(page.locator(".suggest .says")).containsText(LeftIdeas.LONGEST);
        act(page.locator(".suggest .chip").first());
        see("an idea, written", ".suggest h1");
        tap(".survey__nav .btn--go");
        see("an idea, thanks", ".thanks h1");
        tap(".thanks .btn--go");
        page.locator(".home h1").waitFor();
    }

    private void home() {
        tap(".bottombar .btn:nth-child(1)");
        page.locator(".home h1").waitFor();
    }

    private void look(String words) {
        tap(".looking__box");
        page.locator(".typing input").fill(words);
        tap(".typing .hg-button[data-skbtn='{done}']");
        page.locator(".typing").waitFor(gone());
        assertThat(page.locator(".looking__box")).containsText(words);
    }

    /// What lies over a card, and its fake twin.
    private void aroundCard() {
        page.locator(".service__more .chip").first().tap();
        see("card, details", ".details");
        tap(".sheet__btns .btn--go");
        page.locator(".service__more .chip").last().tap();
        see("card, something is wrong", ".sheet.flag");
        tap("[data-flag=term]");
        see("card, noted", "#noted-heading");
        tap(".sheet__btns .btn--go");
        tap(".chip--go");
        see("twin", ".twin h1");
        act(page.locator(".twin__part").first());
        see("twin, touched", ".twin h1");
        while (page.locator(".twin .coach__nav .btn:not(.btn--go)").isVisible()) {
            act(page.locator(".twin .coach__nav .btn:not(.btn--go)"));
        }
        see("twin, all found", ".twin h1");
        tap(".twin .coach__nav .btn--go");
        page.locator(".catalog h1").waitFor();
        find("a07");
        tap(".svc[data-service=a07]");
        page.locator(".service h1").waitFor();
        tap("[data-way=watch]");
        page.locator(".ramp").waitFor();
        tap(".survey__nav .btn:first-child");
        tap(".playback .btn:first-child");
        see("a demo that plays itself", ".playback");
        home();
        tap(".door[data-goal='1']");
        page.locator(".catalog h1").waitFor();
        find("a07");
        tap(".svc[data-service=a07]");
        page.locator(".service h1").waitFor();
    }

    /// The waiting screen, the doors, the sheets of the frame, the catalogue and its cards.
    void toCard() {
        open();
        see("attract", ".attract h1");
        tap(".attract .btn--hero");
        see("home", ".home h1");
        tap(".topbar__tools .tool:nth-child(2)");
        see("comfort", ".sheet");
        tap(".sheet .btn--go");
        tap(".bottombar .btn:nth-child(2)");
        assertThat(page.locator(".bottombar .btn[aria-pressed=true]")).isVisible();
        see("bell rung", ".home h1");
        tap(".bottombar .btn:nth-child(2)");
        browse();
        tap(".door[data-goal='1']");
        see("catalogue", ".catalog h1");
        page.locator(".catalog .chips .chip").last().tap();
        see("life situations", ".picking h1");
        tap(".bottombar .btn:nth-child(1)");
        page.locator(".catalog .cards").waitFor();
        see("catalogue, next page", this::nextPage);
        tap(".svc:not(:has(.badge--go, .badge--ok))");
        see("card without an exercise", ".service h1");
        tap(".bottombar .btn:nth-child(1)");
        page.locator(".catalog h1").waitFor();
        find("a07");
        tap(".svc[data-service=a07]");
        see("card", ".service h1");
        aroundCard();
    }

    private void open() {
        page.navigate(url);
        tap(".attract__lang [lang=" + language + "]");
        assertThat(page.locator(".attract__lang [lang=" + language + "]"))
                .hasAttribute("aria-pressed", "true");
    }

    private void nextPage() {
        remember(".cards");
        page.locator(".pager .btn:not([disabled])").last().tap();
        changed(".cards");
    }

    private void find(String service) {
        for (var tries = 0; tries < 10; tries++) {
            if (page.locator(".svc[data-service=" + service + "]").isVisible()) {
                return;
            }
            nextPage();
        }
        throw new IllegalStateException("no card " + service);
    }

    /// From the card through every step of the exercise.
    private void rehearse() {
        tap(".service .way--go");
        see("confidence", ".ramp");
        page.locator(".ramp .num").nth(3).tap();
        tap(".survey__nav .btn--go");
        page.locator(".sim").waitFor();
        for (var step = 1; page.locator(".sim").isVisible(); step++) {
            step("step " + step);
        }
    }

    private void step(String name) {
        var title = page.locator(".portal__title").innerText();
        see(name + " «" + title + "»", ".sim");
        if (name.equals("step 1")) {
            tap(".persona .btn");
            see("papers", ".sheet");
            tap(".sheet .btn--go, .sheet .btn");
        }
        if (page.locator(".chip--why[aria-expanded=false]").isVisible()) {
            tap(".chip--why");
            assertThat(page.locator(".chip--why[aria-expanded=true]")).isVisible();
            see(name + ", why", ".why");
        }
        for (var rung = 1; rung < 4; rung++) {
            act(page.locator(".rung:nth-child(" + rung + ")"));
        }
        see(name + ", hints", ".sim");
        mistake(name);
        for (var act = 0; act < ACTS && isAt(title); act++) {
            act(page.locator(".rung:last-child"));
            if (page.locator("[data-row=keep]").isVisible() && act % 3 == 0) {
                see(name + ", a person, " + act, ".sim");
            }
        }
    }

    private boolean isAt(String title) {
        return page.locator(".sim").isVisible()
                && page.locator(".portal__title").innerText().equals(title);
    }

    /// One wrong turn: a wrong answer, a text that does not fit, a number that looks real.
    private void mistake(String name) {
        if (page.locator("[data-line]").first().isVisible()) {
            act(page.locator("button[data-line]").first());
            see(name + ", a line touched", ".sim");
        }
        var option = page.locator(".options:not(.pf *) [data-option]").last();
        if (option.count() > 0 && option.isVisible()) {
            act(option);
            see(name + ", an answer", ".sim");
        }
        var fields = page.locator("button.pf__box[data-field]");
        if (fields.count() > 0 && fields.first().isVisible()) {
            fields.first().tap();
            see(name + ", keyboard", ".typing");
            page.locator(".typing input").fill("1");
            tap(".typing .hg-button[data-skbtn='{done}']");
            page.locator(".typing").waitFor(gone());
            page.locator(".pf__msg").first().waitFor();
            see(name + ", does not fit", ".pf__msg");
        }
        for (var id : GUARDED) {
            var field = page.locator("button.pf__box[data-field=" + id + "]");
            if (field.count() > 0 && field.isVisible() && id.equals("tax")) {
                field.tap();
                page.locator(".typing input").fill("3184710691");
                tap(".typing .hg-button[data-skbtn='{done}']");
                page.locator(".typing").waitFor(gone());
                see(name + ", looks real", ".sim");
            }
        }
    }

    private void act(Locator control) {
        remember(".kiosk");
        control.tap();
        changed(".kiosk");
    }

    /// From the end of the exercise to the thanks.
    private void goodbye() {
        see("finish", ".finish h1");
        page.locator(".finish .num").nth(8).tap();
        assertThat(page.locator(".finish .num").nth(8)).hasAttribute("aria-checked", "true");
        see("finish, answered", ".finish h1");
        tap(".memo .btn");
        see("memo", ".memo-sheet");
        tap(".sheet__btns .btn--go");
        tap(".ask__q .btn--go");
        page.locator(".survey h1").waitFor();
        for (var question = 1; page.locator(".survey h1").isVisible(); question++) {
            see("question " + question, ".survey h1");
            act(page.locator(".survey__nav .btn:visible").last());
        }
        see("thanks", ".thanks h1");
        page.evaluate("window.mistokIdle.start(document.getElementById('station'), 0, 90)");
        see("idle", ".sheet.idle");
        tap(".sheet.idle .btn--go");
        page.route("**/kiosk/alive*", away -> away.abort());
        page.navigate(url);
        see("wait page", ".trouble h1");
        page.unroute("**/kiosk/alive*");
    }

    private void tap(String control) {
        page.locator(control).first().tap();
    }

    private void see(String name, String what) {
        see(name, () -> page.locator(what).first().waitFor());
    }

    private void see(String name, Runnable arrive) {
        arrive.run();
        page.evaluate("() => document.fonts.ready.then(() => true)");
        look.accept(name);
    }

    /// In the page itself, for a screen is long.
    private void remember(String part) {
        page.locator(part).first().evaluate("part => { window.tourSaw = part.outerHTML; }");
    }

    private void changed(String part) {
        page.waitForFunction(
                "part => document.querySelector(part)?.outerHTML !== window.tourSaw", part);
        StationPage.settle(page);
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }
}
