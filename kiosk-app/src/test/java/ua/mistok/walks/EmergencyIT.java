package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.WebSocketRoute;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.fact.AlarmBegan;
import ua.mistok.app.fact.AlarmBegan.From;
import ua.mistok.app.fact.AlarmEnded;
import ua.mistok.app.fact.Danger;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.fact.VisitBegan;

/// An alarm from its first word to the last visitor who came back.
class EmergencyIT {

    private static final String ADDRESS = "127.0.0.2";
    private static final String SHELTER = "Коридором праворуч, у двір";
    private static final String CONFIRM =
            "vaadin-confirm-dialog vaadin-button[slot=confirm-button]";

    @Test
    void an_alarm_is_on_every_screen_and_whoever_was_busy_goes_on_after_it(
            @TempDir Path data, @TempDir Path copies) {
        try (var kiosk = PackagedKiosk.start(data, "--mistok.address=" + ADDRESS);
                var chromium = Chromium.still();
                var librarian = Librarian.setUp(kiosk, chromium);
                var station = chromium.station(Panel.LANDSCAPE, kiosk.url());
                var other = chromium.station(Panel.TABLET, away(kiosk))) {
            var deaf = new AtomicBoolean();
            var missed = turnDeaf(other.page(), deaf);
            connect(kiosk, other.page());
            var console = librarian.page();
            console.navigate(kiosk.staffUrl() + "staff/alarm");
            write(console);
            var facts = FactsOnDisk.fromNow(kiosk, copies);
            var guest = new Guest(station).begin().practise(3).until("[data-field=name]");
            guest.type("name", "Щокрябук Жвавина Ґудзівна");
            new Guest(other).waits();
            deaf.set(true);

            raise(console);

            assertThat(alert(station)).containsText(SHELTER);
            assertThat(alert(station)).containsText("оголосила бібліотека");
            assertThat(alert(other)).containsText(SHELTER);
            assertThat(missed).as("what was pushed and not heard").hasPositiveValue();
            assertThat(other.page().locator(".code")).hasCount(0);
            assertThat(station.html()).doesNotContain("Щокрябук");
            assertThat(accessible(station.page())).isEmpty();
            var code = station.page().locator(".alert .code").innerText().split(" ");

            end(kiosk, console);

            guest.waits().tap(".resume-offer button");
            assertThat(accessible(station.page())).isEmpty();
            guest.tap(".resume__trees .btn:text-is('" + code[0] + "')");
            for (var digit : code[1].split("")) {
                guest.tap("[data-digit='" + digit + "']");
            }
            assertThat(guest.find("[data-field=name]")).isVisible();
            assertThat(station.html()).doesNotContain("Щокрябук");
            assertThat(other.page().locator(".resume-offer")).hasCount(0);
            guest.toTheEnd().finish();
            assertThat(facts.ofEndedVisit())
                    .filteredOn(fact -> !(is(fact) instanceof StaffActed))
                    .extracting(EmergencyIT::is)
                    .startsWith(new VisitBegan())
                    .contains(new AlarmBegan(Danger.AIR_RAID, From.CONSOLE))
                    .hasAtLeastOneElementOfType(AlarmEnded.class)
                    .filteredOn(fact -> fact instanceof VisitBegan || fact instanceof DemoBegan)
                    .as("one visit, one exercise, whatever came between")
                    .hasSize(2);

            hold(other.page());

            assertThat(alert(station)).containsText("Евакуація");
            station.reloadedBy(() -> other.reloadedBy(kiosk::restart));
            assertThat(alert(station)).containsText("Евакуація");
            assertThat(alert(other)).containsText("Евакуація");
        }
    }

    /// On another page than the one where it was raised.
    private static void end(PackagedKiosk kiosk, Page console) {
        console.navigate(kiosk.staffUrl() + "staff");
        var bar = console.locator(".bell-bar--alarm");
        assertThat(bar).containsText("Повітряна тривога");
        bar.locator("vaadin-button").click();
        console.locator(CONFIRM).click();
        assertThat(bar).hasCount(0);
    }

    /// A long press in the corner, then the alarm itself for two seconds. The finger is not lifted
    /// then: a browser may never answer to what is lifted from a page that is being exchanged.
    private static void hold(Page page) {
        page.mouse().move(10, 10);
        page.mouse().down();
        page.locator(".corner").waitFor();
        page.mouse().up();
        page.locator(".corner [data-danger=evacuation]").hover();
        page.mouse().down();
        page.locator(".alert").waitFor();
    }

    private static Fact is(StoredFact stored) {
        return stored.fact().orElseThrow();
    }

    /// From some moment on, what the server pushes does not arrive; a page loaded anew hears again.
    ///
    /// @return how much was missed
    private static AtomicInteger turnDeaf(Page page, AtomicBoolean deaf) {
        var missed = new AtomicInteger();
        page.routeWebSocket(
                Pattern.compile("v-r=push"),
                pushed -> {
                    var server = pushed.connectToServer();
                    var hears = deaf.get();
                    server.onMessage(
                            frame -> {
                                if (hears || !deaf.get()) {
                                    send(pushed, frame);
                                } else {
                                    missed.incrementAndGet();
                                }
                            });
                });
        return missed;
    }

    private static void send(WebSocketRoute to, WebSocketFrame frame) {
        if (frame.text() != null) {
            to.send(frame.text());
        } else {
            to.send(frame.binary());
        }
    }

    private static String away(PackagedKiosk kiosk) {
        return "http://" + ADDRESS + ":" + kiosk.port() + "/";
    }

    private static void connect(PackagedKiosk kiosk, Page page) {
        for (var digit : kiosk.printed("connected with the code (\\d{6})").split("")) {
            page.waitForNavigation(page.locator(".pad button[value='" + digit + "']")::tap);
        }
    }

    private static void write(Page console) {
        var form = console.locator("#shelter-air-raid");
        form.locator("input").first().fill(SHELTER);
        form.locator("vaadin-button").click();
        assertThat(form.locator("[role=status]")).containsText("Збережено");
    }

    private static void raise(Page console) {
        console.locator("vaadin-button[data-danger=air-raid]").click();
        console.locator(CONFIRM).click();
    }

    private static Locator alert(StationPage station) {
        return station.page().locator(".alert[role=alert]");
    }

    private static LinkedHashSet<String> accessible(Page page) {
        var found = new LinkedHashSet<String>();
        Axe.judge(page, "alarm", found);
        return found;
    }
}
