package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Ten minutes and more of fingers and keys that mean nothing, on every screen there is: the page
/// never leaves the kiosk, shows nothing that is not for visitors, and the next visitor can go on.
///
/// `-Dmistok.seed=N` tries a failure again, `-Dmistok.minutes=N` takes more or less time.
@Tag("long")
@Tag("gestures")
@Timeout(value = 1, unit = HOURS)
class CuriousFingersIT {

    private static final int BURST = 12;
    private static final int BURSTS_OF_A_VISIT = 10;

    /// Of the housing subsidy: from its first step to one of the last.
    private static final int FURTHER = 24;

    /// From any screen to the waiting one: a keyboard, a sheet of staff, and the end of the visit,
    /// which may ask one thing before.
    private static final int MOST_TOUCHES = 4;

    private static final List<String> WAYS_OUT =
            List.of(".typing__away", ".over-all .sheet__btns .btn", ".btn--finish");

    /// Something else is on the screen than before, from which it goes on, or the visit is over. A
    /// second touch would count then, also for whoever has set that they need more time.
    private static final String NEXT =
            """
            ([before, ways, at]) => document.body?.innerText !== before && Date.now() - at > 500
                && document.querySelector('.attract .btn--hero,' + ways)""";

    private final long seed = Long.getLong("mistok.seed", new Random().nextInt(1_000_000));
    private final Duration time = Duration.ofMinutes(Long.getLong("mistok.minutes", 11));

    @Test
    void leave_a_station_that_the_next_visitor_can_use(@TempDir Path data) {
        LeftIdeas.in(data);
        PastClasses.in(data);
        var port = Ports.free();
        try (var kiosk = PackagedKiosk.start(data);
                var chromium = Chromium.launch(port);
                var station = chromium.station(Panel.TABLET, "about:blank")) {
            var calm = new Calm(station.page(), kiosk.url());
            station.open(kiosk.url());
            assertThat(calm.look()).isEmpty();
            try (var glass = new Glass(port, kiosk.url())) {
                var visitor = new CuriousVisitor(station, glass, seed);
                play(kiosk, station, calm, visitor);
                assertThat(worth(kiosk)).isEmpty();
                assertThat(calm.screens()).containsKeys("attract", "home", "catalog", "survey");
            }
        }
    }

    @Test
    void what_no_visitor_may_see_is_found() {
        try (var chromium = Chromium.launch();
                var station = chromium.station(Panel.TABLET, "about:blank")) {
            var page = station.page();
            var calm = new Calm(page, "about:blank");
            page.reload();
            page.setContent(
                    "<html lang='uk'><title>Місток</title><div id='station'><div class='attract'>"
                            + "Something is wrong <i lang='en'>as it is</i></div>"
                            + "<div class='sheet retry'>Ще раз</div></div>");
            page.evaluate("getSelection().selectAllChildren(document.querySelector('i'))");
            page.evaluate("window.let = ['contextmenu ']"); // a written page has no listeners

            var found = calm.look();

            assertThat(found)
                    .anyMatch(each -> each.startsWith("«Something» is no Ukrainian"))
                    .anyMatch(each -> each.startsWith("selected: as it is"))
                    .anyMatch(each -> each.startsWith("an error is shown: Ще раз"))
                    .anyMatch(each -> each.startsWith("left to the browser: contextmenu"));
        }
    }

    private void play(PackagedKiosk kiosk, StationPage station, Calm calm, CuriousVisitor visitor) {
        var random = new Random(seed);
        var visits = 0;
        try {
            for (var end = System.nanoTime() + time.toNanos(); System.nanoTime() < end; ) {
                beginSomewhere(new Guest(station), random);
                visit(visitor, calm);
                useAsOneShould(station, calm);
                visits++;
            }
        } catch (AssertionError | PlaywrightException broken) {
            throw new AssertionError(
                    """
                    -Dmistok.seed=%d after %d gestures: %s
                    the last of them
                    %s
                    the screen
                    %s
                    the kiosk said
                    %s"""
                            .formatted(
                                    seed,
                                    visitor.gestures(),
                                    broken.getMessage(),
                                    visitor.last(),
                                    shown(station),
                                    worth(kiosk)),
                    broken);
        }
        System.out.printf(
                "seed %d: %d visits, %d gestures, %d controls, screens looked at%n",
                seed, visits, visitor.gestures(), visitor.controls());
        calm.screens().forEach((screen, times) -> System.out.printf("%6d %s%n", times, screen));
    }

    private static String shown(StationPage station) {
        try {
            return station.page().locator("body").innerHTML();
        } catch (PlaywrightException gone) {
            return "not to be had: " + gone.getMessage();
        }
    }

    /// Whatever an engineer should know.
    private static String worth(PackagedKiosk kiosk) {
        return kiosk.lines().stream()
                .filter(line -> !line.contains(" INFO ") && !line.contains("][cds]"))
                .collect(Collectors.joining("\n"));
    }

    /// By touches alone nobody comes far into an exercise.
    private static void beginSomewhere(Guest guest, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> guest.waits();
            case 1 -> guest.begin();
            case 2 -> guest.begin().card();
            case 3 -> guest.begin().practise(5).toTheEnd();
            default -> {
                guest.begin().practise(5);
                for (var touches = random.nextInt(FURTHER);
                        touches > 0 && guest.find(".rung").count() > 0;
                        touches--) {
                    guest.doIt();
                }
            }
        }
    }

    private static void visit(CuriousVisitor visitor, Calm calm) {
        for (var burst = 0; burst < BURSTS_OF_A_VISIT; burst++) {
            for (var gesture = 0; gesture < BURST; gesture++) {
                visitor.act();
            }
            assertThat(calm.look()).isEmpty();
        }
    }

    /// Whatever was left on the screen, it is put away, and an exercise takes a step.
    private static void useAsOneShould(StationPage station, Calm calm) {
        var page = station.page();
        var waits = page.locator(".attract .btn--hero");
        for (var touched = new ArrayList<String>(); !waits.isVisible(); ) {
            assertThat(touched).as("touches to the waiting screen").hasSizeLessThan(MOST_TOUCHES);
            var before = page.locator("body").innerText();
            var way = WAYS_OUT.stream().map(page::locator).filter(each -> each.count() > 0);
            var control = way.findFirst().orElseThrow().first();
            touched.add(control.innerText());
            control.tap();
            awaitNext(page, before, touched);
            calm.look();
        }
        var guest = new Guest(station).waits().speak("uk").begin().practise(5);
        var before = guest.find(".kiosk").innerText();
        guest.doIt();
        assertThat(guest.find(".kiosk")).not().hasText(before);
        guest.finish();
        assertThat(calm.look()).isEmpty();
    }

    private static void awaitNext(Page page, String before, List<String> touched) {
        var at = (double) System.currentTimeMillis();
        try {
            page.waitForFunction(NEXT, List.of(before, String.join(",", WAYS_OUT), at));
        } catch (TimeoutError nothing) {
            throw new AssertionError("nothing came after touches of " + touched, nothing);
        }
    }
}
