package ua.mistok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import ua.mistok.app.access.Listener;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.alarm.Emergency;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Running;
import ua.mistok.app.mode.Week;
import ua.mistok.app.station.Station;
import ua.mistok.app.station.Stations;
import ua.mistok.config.mode.Activation.Until;
import ua.mistok.config.mode.ModeId;

/// The machine's own screen, on a clock of the test's.
class ScreenPageTest {

    private final StaticListableBeanFactory parts = new StaticListableBeanFactory();
    private Instant now = Instant.parse("2026-12-01T10:00:00Z");
    private final OwnScreen screen =
            new OwnScreen(parts.getBeanProvider(Stations.class), () -> now());
    private final ScreenPage page =
            new ScreenPage(
                    screen,
                    parts.getBeanProvider(Running.class),
                    parts.getBeanProvider(Emergency.class));

    private Instant now() {
        return now;
    }

    @Test
    void a_screen_that_never_opened_the_page_is_as_silent_as_the_kiosk_is_old() {
        pass(Duration.ofSeconds(75));

        assertThat(page.screen().getBody()).isEqualTo("heard 75 dark no\n");
    }

    @Test
    void the_page_of_visitors_is_heard() {
        pass(Duration.ofSeconds(75));
        screen.hear(asked(Listener.VISITORS, Station.MAIN, true));
        pass(Duration.ofSeconds(5));

        assertThat(page.screen().getBody()).isEqualTo("heard 5 dark no\n");
    }

    @Test
    void a_librarian_at_the_screen_is_heard_too() {
        pass(Duration.ofSeconds(75));
        screen.hear(asked(Listener.STAFF, "", true));

        assertThat(screen.silence()).isZero();
    }

    @Test
    void neither_another_station_nor_a_watchdog_is_the_screen() {
        pass(Duration.ofSeconds(75));
        screen.hear(asked(Listener.VISITORS, "station-2", true));
        screen.hear(asked(Listener.VISITORS, Station.MAIN, false));
        screen.hear(asked(Listener.STAFF, "", false));

        assertThat(screen.silence()).hasSeconds(75);
    }

    @Test
    void a_clock_that_went_back_makes_no_silence() {
        pass(Duration.ofDays(-365));

        assertThat(screen.silence()).isZero();
    }

    @Test
    void a_screen_at_which_staff_work_is_no_silent_station(@TempDir Path data) {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var stations = new Stations(ledger, 21.5);
            parts.addBean("stations", stations);

            screen.hear(asked(Listener.STAFF, "", false));
            assertThat(stations.seen()).as("a script").isEmpty();
            screen.hear(asked(Listener.STAFF, "", true));

            assertThat(stations.seen()).containsEntry(stations.main(), now);
        }
    }

    @Test
    void a_screen_goes_dark_while_it_is_closed_and_nobody_is_there(@TempDir Path data) {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            close(ledger);

            pass(OwnScreen.USED.minusSeconds(1));
            assertThat(page.screen().getBody()).as("switched on").endsWith("dark no\n");
            pass(Duration.ofSeconds(1));
            assertThat(page.screen().getBody()).endsWith("dark yes\n");
            screen.hear(touched(Listener.STAFF, "", "10"));
            assertThat(page.screen().getBody()).as("a librarian").endsWith("dark no\n");
            pass(OwnScreen.USED.minusSeconds(10));
            assertThat(page.screen().getBody()).endsWith("dark yes\n");
            screen.hear(touched(Listener.VISITORS, Station.MAIN, "0"));
            assertThat(page.screen().getBody()).as("woken").endsWith("dark no\n");
            pass(Duration.ofDays(-365));
            assertThat(page.screen().getBody()).as("another clock").endsWith("dark yes\n");
        }
    }

    private void close(Ledger ledger) {
        var modes = new ModeShelf(Shelf::shipped, ledger, this::now);
        var week = new Week(modes, ledger, this::now);
        var running = new Running(modes, week, ledger, this::now, mode -> {});
        running.switchOn(new ModeId("closed"), Until.TOLD, "a1");
        parts.addBean("running", running);
    }

    @Test
    void a_screen_at_which_somebody_is_signed_in_is_used() {
        pass(OwnScreen.USED);
        screen.hear(signedIn(Listener.STAFF));

        assertThat(screen.isUsed()).isTrue();
    }

    @Test
    void a_session_that_ends_while_it_is_looked_at_is_nobodys() {
        pass(OwnScreen.USED);
        var request = signedIn(Listener.STAFF);
        ((MockHttpSession) request.getSession()).invalidate();
        screen.hear(request);

        assertThat(screen.isUsed()).isFalse();
    }

    /// A page may have stood there before the kiosk started, or before somebody signed out.
    @Test
    void what_was_touched_long_ago_makes_nothing_later_forgotten() {
        screen.hear(touched(Listener.VISITORS, Station.MAIN, "7200"));
        assertThat(screen.isUsed()).as("started just now").isTrue();

        pass(OwnScreen.USED);
        screen.hear(signedIn(Listener.STAFF));
        pass(Duration.ofSeconds(10));
        screen.hear(touched(Listener.STAFF, "", "1800"));
        assertThat(screen.isUsed()).as("signed out just now").isTrue();
    }

    private MockHttpServletRequest signedIn(Listener door) {
        var request = asked(door, "", true);
        request.getSession().setAttribute(SignedIn.ATTRIBUTE, new SignedIn("a1", "", "", now));
        return request;
    }

    @Test
    void only_a_page_of_this_screen_says_when_it_was_touched() {
        pass(OwnScreen.USED);
        screen.hear(touched(Listener.VISITORS, "station-2", "0"));
        screen.hear(touched(Listener.STAFF, "", "-1"));
        screen.hear(touched(Listener.STAFF, "", "soon"));
        screen.hear(touched(Listener.STAFF, "", "99999999999"));
        screen.hear(signedIn(Listener.NETWORK));
        var script = asked(Listener.STAFF, "", false);
        script.addHeader(OwnScreen.TOUCHED, "0");
        screen.hear(script);
        assertThat(screen.isUsed()).isFalse();

        screen.hear(touched(Listener.STAFF, "", "0"));
        assertThat(screen.isUsed()).isTrue();
    }

    private void pass(Duration duration) {
        now = now.plus(duration);
    }

    private static MockHttpServletRequest asked(Listener door, String station, boolean isBrowser) {
        var request = new MockHttpServletRequest("GET", "/kiosk/alive");
        request.setAttribute(Listener.ATTRIBUTE, door);
        if (!station.isEmpty()) {
            request.setAttribute(Station.ATTRIBUTE, new Station(station, station, 21.5));
        }
        if (isBrowser) {
            request.addHeader(OwnScreen.OF_A_BROWSER, "same-origin");
        }
        return request;
    }

    private static MockHttpServletRequest touched(Listener door, String station, String ago) {
        var request = asked(door, station, true);
        request.addHeader(OwnScreen.TOUCHED, ago);
        return request;
    }
}
